import { Injectable } from '@nestjs/common';
import { done, type Incoming, type Outcome, parkRefusals } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import type { Centro } from '../centros/centros.js';
import { type Tarea, Tareas } from '../tareas.js';
import { searchFor, systems } from '../vocabulario.js';

/** Where a message goes, and what it becomes there: its Task is the last entry. */
interface Entrega {
  readonly centro: Centro;
  readonly transaction: fhir4.Bundle;
}

/** Brings messages to health centres, each once, and notes the Task that it became. */
@Injectable()
export class Entregas {
  constructor(private readonly tareas: Tareas) {}

  /**
   * Writes what a message becomes, unless the centre has it already. What is refused before anything is written is refused; on another
   * try the first may have written, so it is parked.
   *
   * @throws ValijaError as `prepare` and `FhirServer`; `native-contract-broken` where afterwards there is no Task of the message, or several
   */
  async deliver(
    { envelope: { id }, mayHaveActed }: Incoming,
    asunto: Tarea['asunto'],
    prepare: () => Entrega,
  ): Promise<Outcome<never>> {
    const deliver = async (): Promise<Outcome<never>> => {
      if (await this.tareas.findByMessage(id)) return done();
      const { centro, transaction } = prepare();
      // Not left to `ifNoneExist` alone: a server that passes over it would make a second Task.
      const made =
        (mayHaveActed ? await find(centro, id) : undefined) ??
        (await write(centro, transaction)) ??
        (await find(centro, id));
      if (!made) throw new ValijaError('native-contract-broken', 'no Task after the transaction');
      await this.tareas.open({ messageId: id, asunto, deis: centro.deis, ...made });
      return done();
    };
    return mayHaveActed ? parkRefusals(deliver) : deliver();
  }
}

type Made = Pick<Tarea, 'taskId' | 'version'>;

/** The Task as it was made just now; undefined where the answer tells of none, or of one that was there before. */
async function write({ server }: Centro, transaction: fhir4.Bundle): Promise<Made | undefined> {
  const { entry = [] } = await server.transaction(transaction);
  const response = entry.at(-1)?.response;
  const address = server.locate(response?.location);
  if (!response?.status.startsWith('201') || address?.type !== 'Task' || !address.versionId) return undefined;
  return { taskId: address.id, version: address.versionId };
}

/** The Task of a message in its first version: the centre may have gone on with it, and all of that is still to be told. */
async function find({ server }: Centro, messageId: string): Promise<Made | undefined> {
  const tasks = await server.search<fhir4.Task>('Task', { identifier: searchFor(messageId) });
  // A server that does not know the parameter finds every Task.
  const [task, ...more] = tasks.filter(({ identifier = [] }) =>
    identifier.some(({ system, value }) => system === systems.mensaje && value === messageId),
  );
  if (!task?.id) return undefined;
  if (more.length > 0) throw new ValijaError('native-contract-broken', 'several Tasks of one message');
  const [first = task] = await server.history<fhir4.Task>('Task', task.id);
  if (!first.meta?.versionId) throw new ValijaError('native-contract-broken', 'a Task without a version');
  return { taskId: task.id, version: first.meta.versionId };
}
