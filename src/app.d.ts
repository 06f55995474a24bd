declare global {
	/** A document that Plot draws in while pages are built; a browser has its own. */
	var plotDocument: Document | undefined;
}

export {};
