import { Injectable } from '@nestjs/common';
import { type NativeCase, NativeCases, NativeClient, requireKept } from '@valija/adapter-kit';
import { loadContract, type NinezSchemas } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { codes } from './codes.js';

const ninez = loadContract('ninez');

/** What their system registers, and by which operations. */
const kinds = {
  ingreso: { path: '/ingresos', register: 'registrarIngreso', search: 'buscarIngresos' },
  consulta: { path: '/consultas-plan', register: 'registrarConsultaPlan', search: 'buscarConsultasPlan' },
} as const;
export type Kind = keyof typeof kinds;

/** Something that was registered. */
interface Registro {
  readonly numero: string;
  /** Only of an ingreso. */
  readonly estado: string;
}

/**
 * What each message became in Mejor Niñez's system. It knows no idempotency key and keeps nobody from registering twice, so on any try but
 * the first it is asked before it is written to.
 */
@Injectable()
export class Registros {
  constructor(
    private readonly native: NativeClient,
    private readonly cases: NativeCases,
  ) {}

  /**
   * Registers what a message asks for, unless it is there already, and notes its number.
   * @throws ValijaError `native-contract-broken`; otherwise as `say` and `NativeClient`
   */
  async register(
    kind: Kind,
    { id, mayHaveActed }: { readonly id: string; readonly mayHaveActed: boolean },
    say: () => object,
  ): Promise<void> {
    const [before] = mayHaveActed ? await this.search(kind, id) : [];
    await this.cases.open(id, before?.numero ?? (await this.write(kind, say())));
  }

  /**
   * Ends every ingreso of a derivación that still asks for something; what was closed stays as it is.
   * @returns `too-late` where one was closed, also meanwhile
   * @throws ValijaError `native-code-unknown` for a state that nobody knows; otherwise as `register`
   */
  async annul(referencia: string, anulacion: NinezSchemas['Anulacion']): Promise<'annulled' | 'too-late'> {
    const found = await this.search('ingreso', referencia);
    const left: string[] = [];
    for (const { numero, estado } of found)
      left.push(meaningOf(estado) === 'VIVO' ? await this.writeAnulacion(numero, anulacion) : estado);
    if (left.some((estado) => meaningOf(estado) === 'CERRADO')) return 'too-late';
    if (left.some((estado) => meaningOf(estado) === 'VIVO'))
      throw new ValijaError('native-contract-broken', 'an annulled ingreso goes on');
    for (const { numero } of found) await this.cases.open(referencia, numero);
    await this.cases.close(referencia, `anulacion ${anulacion.idAviso}`);
    return 'annulled';
  }

  /**
   * The case that an event is about. One that is not noted yet, since their system was quicker to speak than to answer, is looked up there.
   * @throws ValijaError `thread-unknown` where number and reference do not belong together
   */
  async find(kind: Kind, numero: string, referencia: string): Promise<NativeCase> {
    const known = await this.cases.find(numero, referencia);
    if (known) return known;
    const found = await this.search(kind, referencia);
    if (!found.some((one) => one.numero === numero))
      throw new ValijaError('thread-unknown', undefined, { pointers: ['/referencia'] });
    await this.cases.open(referencia, numero);
    return { messageId: referencia, closedBy: null };
  }

  /** Notes what ended a case; nothing new is said of it from then on. */
  close(referencia: string, by: string): Promise<void> {
    return this.cases.close(referencia, by);
  }

  private async search(kind: Kind, referencia: string): Promise<Registro[]> {
    const { path, search } = kinds[kind];
    const found = await this.native.look(`${path}?referencia=${referencia}`);
    requireKept(ninez.validateResponse(search, 200, found));
    if (kind === 'ingreso') {
      const { ingresos } = found as NinezSchemas['IngresosEncontrados'];
      return ingresos.map(({ numeroIngreso: numero, estado }) => ({ numero, estado }));
    }
    const { consultas } = found as NinezSchemas['ConsultasEncontradas'];
    return consultas.map(({ numeroConsulta: numero }) => ({ numero, estado: '' }));
  }

  private async write(kind: Kind, document: object): Promise<string> {
    const { path, register } = kinds[kind];
    const answer = await this.call(register, path, document);
    const { numeroIngreso, numeroConsulta } = answer as { numeroIngreso?: string; numeroConsulta?: string };
    return numeroIngreso ?? numeroConsulta ?? '';
  }

  /** @returns the state in which it left the ingreso */
  private async writeAnulacion(numero: string, anulacion: NinezSchemas['Anulacion']): Promise<string> {
    const path = `/ingresos/${encodeURIComponent(numero)}/anulacion`;
    const answer = await this.call('anularIngreso', path, anulacion);
    return (answer as NinezSchemas['AnulacionRegistrada']).estado;
  }

  private async call(operationId: string, path: string, document: object): Promise<unknown> {
    requireKept(ninez.validateRequest(operationId, document));
    const answer = await this.native.post(path, document);
    requireKept(ninez.validateResponse(operationId, 201, answer));
    return answer;
  }
}

function meaningOf(estado: string) {
  const meaning = Object.hasOwn(codes.estados, estado) ? codes.estados[estado] : undefined;
  if (!meaning) throw new ValijaError('native-code-unknown', 'a state that nobody knows');
  return meaning;
}
