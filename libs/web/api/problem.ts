/** A problem as a server of Valija tells it. @see RFC 9457 */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly pointers?: readonly string[];
}

/** The server answered with a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
  }
}

/** No answer came, or none that this page can read: the network, or a server that is being restarted. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

/** What `openapi-fetch` returns. */
export interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The data of an answer.
 *
 * @throws ProblemError where the server told a problem; Unreachable where no readable answer came
 */
export async function unwrap<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable(cause);
  });
  if (response.ok) return data as T;
  if (isProblem(error)) throw new ProblemError(error);
  throw new Unreachable(`status ${response.status}`);
}

function isProblem(value: unknown): value is Problem {
  const { title, status } = (value ?? {}) as Partial<Problem>;
  return typeof title === 'string' && typeof status === 'number';
}

/** Whether a call failed because nobody is signed in any more. */
export const isSessionEnd = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status === 401;
