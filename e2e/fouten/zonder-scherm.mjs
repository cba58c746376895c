// What needs no test of its faults at a screen, with the reason for each.

/** Endpoints of the server without a screen that waits for them: method, path, and why no person sees a fault of it. */
export const ZONDER_SCHERM = [
  ['GET', '/v1/openapi.json', 'the description of the API, for programs; the application never asks for it'],
  ['POST', '/v1/toepassingsfouten', 'the application tells that it stopped: nobody waits for an answer'],
  ['PUT', '/v1/concepten/{formulier}', 'saves by itself and tries again by itself: formulier.spec.mjs has its fourteen faults'],
];
