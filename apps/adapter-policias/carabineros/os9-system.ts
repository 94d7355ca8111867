import { Injectable } from '@nestjs/common';
import { NativeClient, NativeSoapClient } from '@valija/adapter-kit';
import { type CarabinerosSchemas, loadContract } from '@valija/contracts';
import { paisNumerico } from '@valija/messages';
import { Vocabulary } from '@valija/soap';
import { findProjectFile } from '@valija/validation';
import { PoliceSystem } from '../police-system.js';
import { readCodes } from '../translation/codes.js';
import type { Orden } from '../translation/papers.js';
import type { Police } from '../translation/police.js';

export const contract = loadContract('carabineros');
export const wsdl = findProjectFile(import.meta.dirname, 'contracts/carabineros.wsdl');

const { names = {}, tables: codes } = readCodes('carabineros');
export const vocabulary = new Vocabulary(names);
export const carabineros: Police = { institucion: 'Carabineros de Chile', codes, paises: paisNumerico };

/** OS9's system, over SOAP 1.1: its service `SistemaOS9`. @see contracts/carabineros.wsdl */
@Injectable()
export class Os9System extends PoliceSystem {
  readonly police = carabineros;
  private readonly soap: NativeSoapClient;

  constructor(native: NativeClient) {
    super();
    this.soap = new NativeSoapClient(native, { wsdl, service: 'SistemaOS9', contract, path: '/os9' });
  }

  async isRegistered(idMensaje: string): Promise<boolean> {
    const found = await this.soap.call('ConsultarInstruccion', { idMensaje });
    return (found as CarabinerosSchemas['ConsultarInstruccionRespuesta']).instrucciones !== undefined;
  }

  async register(orden: Orden): Promise<void> {
    await this.soap.call('RegistrarInstruccion', vocabulary.write(orden) as object);
  }
}
