import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { type Answer, unwrap } from '../api/problem.js';

/** Who is signed in, as `GET /api/session` tells. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string };
  readonly roles: readonly string[];
  /** Goes with each request that changes something, in the header `Valija-Csrf`. */
  readonly csrf: string;
  /** When the session ends unless the person does something, ISO 8601 UTC. */
  readonly idleUntil: string;
  /** When it ends in any case, ISO 8601 UTC. */
  readonly until: string;
}

/** The key under which the session is kept among the answers. */
export const sessionKey = ['session'] as const;

/** Asks for the session, without a client of its own: every product serves it at the same path. */
export const askSession = (signal?: AbortSignal): Promise<Session> =>
  unwrap(readJson<Session>(fetch('/api/session', { signal: signal ?? null })));

/** Reads an answer in JSON as `openapi-fetch` would. */
export async function readJson<T>(asked: Promise<Response>): Promise<Answer<T>> {
  const response = await asked;
  const body = (await response.json().catch(() => undefined)) as unknown;
  return response.ok ? { data: body as T, response } : { error: body, response };
}

export const useSessionAnswer = () =>
  useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => askSession(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** @throws Error outside of a signed-in page */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('nobody is signed in');
  return session;
}

/** Whether the person may do what demands one of these roles. The server decides; this hides what it would refuse. */
export function useMay(...roles: readonly string[]): boolean {
  const session = useSession();
  return roles.some((role) => session.roles.includes(role));
}

/** Where signing in begins, and returns to this very page. */
export const signInUrl = (): string =>
  `/entrar?${new URLSearchParams({ volver: location.pathname + location.search })}`;
