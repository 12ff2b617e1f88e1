/** Sends a request. The platform's `fetch` is one, and so is the `fetch` of a server made in the same process. */
export type Fetch = (request: Request) => Promise<Response>

// Called at the time, not kept: a shop may wrap the page's fetch later, and as another object's method it refuses to run.
export const platformFetch: Fetch = request => globalThis.fetch(request)
