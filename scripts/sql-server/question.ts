import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';

const Question = z.strictObject({
	stmt: z.string(),
	args: z._default(
		z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).check(z.maxLength(50)),
		[]
	)
});
type Question = z.infer<typeof Question>;

/** Bytes of a question's body. */
export const mostBytes = 100_000;

/** A request's body; null where it is longer than it may be. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > mostBytes) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** The question in a body; null where there is none. */
export function questionOf(body: string): Question | null {
	try {
		return Question.safeParse(JSON.parse(body)).data ?? null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
