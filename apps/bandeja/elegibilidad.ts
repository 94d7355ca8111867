import { Injectable } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { eligibility, findOferta } from '@valija/domain';
import { mayFileResidencia, type ResidenciaSolicitada } from '@valija/messages';
import { isOnlyAnswer } from './asuntos.js';
import { newestSchemaOf, useOf, wordsOf } from './catalogue.js';
import { TrayConfig } from './config.js';
import { type Candidate, Destinatarios } from './destinatarios.js';
import { partOf, personaOf } from './persona.js';
import { propositos } from './propositos.js';
import { type ContentRule, laneOf, ruleOfContent } from './reglas.js';
import { Vista } from './vista.js';

type EligibilityCandidate = BandejaSchemas['EligibilityCandidate'];
type Content = Readonly<Record<string, unknown>>;
type Subcategoria = ResidenciaSolicitada['solicitud']['subcategoria'];

const derivacion = 'derivacion.solicitada';
const residencia = 'residencia.solicitada';
const toProgramme = 'derivacion-programa';

/** Tells whoever begins a message what may be begun, and who could take it and why not, while it is written. */
@Injectable()
export class Elegibilidad {
  constructor(
    private readonly config: TrayConfig,
    private readonly destinatarios: Destinatarios,
    private readonly vista: Vista,
  ) {}

  /** Types that open a thread and that somebody may be sent today. */
  beginnable(): BandejaSchemas['BeginnableType'][] {
    return Object.entries(propositos).flatMap(([type, proposito]) => {
      const use = useOf(type);
      if (!use?.senders.includes(this.destinatarios.self.kind) || isOnlyAnswer(type)) return [];
      const recipients = this.destinatarios
        .candidates(type)
        .filter(({ motivos }) => motivos.length === 0).length;
      if (recipients === 0) return [];
      const { titulo, descripcion } = wordsOf(type);
      const dataschema = newestSchemaOf(type);
      return [{ type, titulo, proposito, description: descripcion, dataschema, lane: use.lane, recipients }];
    });
  }

  /**
   * Who could take what is being written. It helps to choose: whoever receives decides (Protocolo B §5.7.2).
   *
   * @param content as far as it is written, in whatever form it is: what cannot be read yet speaks against nobody
   * @throws ValijaError `unknown-type`
   */
  candidatesFor(type: string, content: Content): EligibilityCandidate[] {
    const found = this.destinatarios.candidates(type);
    const judged =
      type === derivacion
        ? found.flatMap((candidate) => this.referrals(candidate, content))
        : found.map((candidate) => this.describe(type, candidate, content));
    return judged.sort((one, other) => Number(other.eligible) - Number(one.eligible));
  }

  /** One for each programme that the party runs, and one for what it does within the Protocolo Intersectorial. */
  private referrals(candidate: Candidate, content: Content): EligibilityCandidate[] {
    const asked = partOf(content.prestacion);
    const { programmes = [] } = candidate.party;
    const wanted = asked.tipo === 'PROTOCOLO_INTERSECTORIAL' ? [] : programmes;
    const isFor = (purpose: string): Candidate => {
      const bases = candidate.bases.filter((basis) => basis.purpose === purpose);
      const none = candidate.bases.length > 0 && bases.length === 0;
      const motivos = none ? ['Ningún acuerdo vigente permite enviarle esto.'] : candidate.motivos;
      return { ...candidate, bases, motivos };
    };
    const referred = wanted
      .filter((programa) => typeof asked.programa !== 'string' || asked.programa === programa)
      .map((programa): EligibilityCandidate => {
        const motivos = this.objectionsOf(programa, content);
        const { titulo } = findOferta(programa) ?? { titulo: programa };
        const described = this.describe(derivacion, isFor(toProgramme), content, motivos);
        return { ...described, programme: programa, programmeName: titulo };
      });
    const within = asked.tipo === 'PROGRAMA' ? [] : [isFor('proteccion-intersectorial')];
    // Without a word on what is asked for, only those are named that could do anything of it.
    return [
      ...referred,
      ...within
        .filter(({ bases }) => bases.length > 0 || asked.tipo !== undefined)
        .map((each) => this.describe(derivacion, each, content)),
    ];
  }

  /** What Anexo 2 says against a programme; nothing as long as no crime is written, since all of it turns on that. */
  private objectionsOf(programa: string, content: Content): readonly string[] {
    const persona = personaOf(content, this.config.region);
    if (persona.delitos.length === 0) return [];
    const today = new Date().toISOString().slice(0, 10);
    const answer = eligibility(persona, today).find((each) => each.programa === programa);
    return answer?.puede === false ? answer.motivos : [];
  }

  private describe(
    type: string,
    { party, motivos, bases }: Candidate,
    content: Content,
    objections: readonly string[] = this.filerObjections(type, content),
  ): EligibilityCandidate {
    const rule = ruleOf(type, content);
    const basis =
      bases.find(
        ({ purpose, legalbasis }) =>
          (rule.purpose ?? purpose) === purpose && (rule.legalbasis ?? legalbasis) === legalbasis,
      ) ?? bases[0];
    const all = [...motivos, ...objections];
    return {
      party: this.vista.partyOf(party),
      eligible: all.length === 0,
      motivos: all,
      lane: laneOf(useOf(type)?.lane ?? 'either', rule, undefined) ?? 'normal',
      ...(basis ? { ...basis } : {}),
    };
  }

  /** Who may file which residence is the law's, whoever receives it. */
  private filerObjections(type: string, content: Content): readonly string[] {
    if (type !== residencia) return [];
    const { subcategoria } = partOf(content.solicitud);
    if (!isSubcategoria(subcategoria) || mayFileResidencia(this.destinatarios.self.kind, subcategoria))
      return [];
    return [
      'Su institución no puede presentar esta subcategoría de residencia: el Decreto 177 de 2022, párrafo 8, dice quién presenta cada una.',
    ];
  }
}

/** As `ruleOfContent`, of a content that may lack anything. */
function ruleOf(type: string, content: Content): ContentRule {
  const solicitud = partOf(content.solicitud);
  if (type === residencia && typeof solicitud.condicionEtaria !== 'string') return { urgent: false };
  return ruleOfContent(type, content);
}

const subcategorias: Readonly<Record<Subcategoria, true>> = {
  TRATA: true,
  VIOLENCIA_INTRAFAMILIAR_O_GENERO: true,
  TRAFICO_MIGRANTES: true,
  EMBARAZO: true,
  NNA: true,
};
const isSubcategoria = (value: unknown): value is Subcategoria =>
  typeof value === 'string' && Object.hasOwn(subcategorias, value);
