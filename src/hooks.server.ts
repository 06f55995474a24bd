import { parseHTML } from 'linkedom';

globalThis.plotDocument = parseHTML('<!doctype html><html><body></body></html>').document;
