import type { FactoryProvider } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import { Log } from '@valija/runtime';
import { type SoapOperation, SoapService } from '@valija/soap';
import { Avisos } from '../avisos.js';
import type { Cumplimiento, Denuncia, Recepcion } from '../translation/papers.js';
import { contract, vocabulary, wsdl } from './os9-system.js';

/** What OS9's system calls: the service `AdaptadorOS9` of `contracts/carabineros.wsdl`. */
export const os9Service: FactoryProvider<SoapService> = {
  provide: SoapService,
  inject: [Avisos, Log],
  useFactory: (avisos: Avisos, log: Log) =>
    SoapService.open({
      wsdl,
      service: 'AdaptadorOS9',
      contract,
      operations: {
        InformarRecepcion: operation('nroParte', (paper: Recepcion) => avisos.recepcion(paper)),
        InformarDenuncia: operation('nroParte', (paper: Denuncia) => avisos.denuncia(paper)),
        InformarCumplimiento: operation('idNovedad', (paper: Cumplimiento) => avisos.cumplimiento(paper)),
      },
      onError: (error) => log.error('request failed', { error }),
    }),
};

/**
 * Takes a paper in its neutral words; pointers to what is wrong lead into OS9's own.
 * @param repeated the element that the answer repeats
 */
function operation<Paper>(repeated: string, take: (paper: Paper) => Promise<string>): SoapOperation {
  return async (body) => {
    try {
      const idMensaje = await take(vocabulary.read(body) as Paper);
      return { [repeated]: (body as Record<string, unknown>)[repeated], idMensaje };
    } catch (error) {
      if (!(error instanceof ValijaError)) throw error;
      const pointers = error.pointers.map((pointer) => vocabulary.pointer(pointer));
      throw new ValijaError(error.code, error.message, { cause: error, pointers });
    }
  };
}
