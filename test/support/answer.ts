import { type ContractName, loadContract } from '@valija/contracts';
import { catalogue, isErrorCode, type Problem, problemMediaType } from '@valija/errors';

/** An HTTP answer that keeps its contract. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly id?: string;
    readonly idMensaje?: string;
    readonly state?: string;
    readonly receipts?: readonly string[];
  } & Partial<Problem>;
}

/**
 * Reads an answer and holds it against the OpenAPI document of its interface. A refusal must also be problem details with
 * the catalogue's own title and detail, whatever test meets it.
 * @throws Error that names what is out of contract, never a value
 */
export async function readAnswer(
  contract: ContractName,
  operationId: string,
  response: Response,
): Promise<Answer> {
  const { status, headers } = response;
  const fault = (what: string): Error => new Error(`${operationId} answered ${status}: ${what}`);
  const mediaType = headers.get('content-type')?.split(';')[0];
  if (mediaType !== (response.ok ? 'application/json' : problemMediaType)) throw fault('wrong media type');
  const body = (await response.json()) as Answer['body'];
  const checked = contractOf(contract).validateResponse(operationId, status, body);
  if (!checked.ok)
    throw fault(checked.violations.map(({ pointer, rule }) => `${pointer} breaks ${rule}`).join(', '));
  if (!response.ok) {
    const wrong = problemFault(status, headers, body);
    if (wrong) throw fault(wrong);
  }
  return { status, headers, body };
}

function problemFault(status: number, headers: Headers, body: Partial<Problem>): string | undefined {
  const { code, title, detail } = body;
  if (!isErrorCode(String(code))) return 'no code of the catalogue';
  const entry = catalogue[code as Problem['code']];
  if (body.status !== status || entry.status !== status) return 'the status is not the code’s';
  if (title !== entry.title || detail !== entry.detail) return 'title or detail is not the catalogue’s';
  if (body.type !== `urn:valija:error:${code}`) return 'the type is not the code’s';
  if (status === 401 && !headers.has('www-authenticate')) return 'no WWW-Authenticate';
  if (entry.handling === 'retry' && !headers.has('retry-after')) return 'no Retry-After';
  return undefined;
}

const contracts = new Map<ContractName, ReturnType<typeof loadContract>>();

function contractOf(name: ContractName): ReturnType<typeof loadContract> {
  const contract = contracts.get(name) ?? loadContract(name);
  contracts.set(name, contract);
  return contract;
}
