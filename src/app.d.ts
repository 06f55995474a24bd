declare global {
	interface ImportMetaEnv {
		/** Address of the server that asking pages ask, as the site was built; empty for the browser's own. */
		readonly SQL_SERVER: string;
	}

	/** A document that Plot draws in while pages are built; a browser has its own. */
	var plotDocument: Document | undefined;
}

export {};
