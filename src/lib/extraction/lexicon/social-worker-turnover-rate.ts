import { defineWords, socialWork, socialWorkers } from './words.ts';

export const socialWorkerTurnoverRate = defineWords({
	metric: 'social-worker-turnover-rate',
	measure: 'percent',
	unit: '%',
	stems: 'turnover|churn|attrition',
	bounds: [0, 70],
	subject: `(?:annual |overall |average |current )?(?:${socialWorkers} |social work(?:er)? |staff |workforce |children's )?(?:turnover|churn|attrition)(?: (?:rates?|levels?|figures?|percentage))?(?: (?:of|for|among|amongst) (?:\\w+ )?(?:${socialWorkers}|workers|staff))?`,
	counted: '(?:staff |annual |social worker )?turnover|churn|attrition',
	refuse:
		"(?:council|authority|corporate|organisation)(?:-wide|'s)?(?: overall| wide| staff| workforce| annual)* turnover|turnover (?:across|for|in) the (?:whole |entire )?(?:directorate|department|council|authority|organisation)|turnover (?:of|in|among|amongst) (?:care|home|school|teaching|nursing|council|adult)|(?:placement|carer|care worker|care staff|residential|home care|headteacher|teacher|school|governor|tenan\\w+|pupil) (?:turnover|churn|attrition)|attrition of (?:contacts|referrals)|(?:turnover|churn) (?:of|in|among|amongst) (?:placements?|foster|pupils?|care workers?|residential|teachers?|headteachers?)|financial turnover|turnover of (?:the |a )?(?:\\w+ ){0,2}(?:company|business|firm|market)|turnover of £",
	context: `${socialWork}|staff|workforce|turnover`
});
