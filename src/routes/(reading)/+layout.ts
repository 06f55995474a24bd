/** Reading pages are whole as built and send no script. */
export const csr = false;
