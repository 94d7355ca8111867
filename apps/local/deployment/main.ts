/**
 * `node dist/apps/local/deployment/main.js <folder>`: makes what an installation consists of, for `docker-compose.yml`.
 * Run again, it renews the certificates and adds what is missing; keys, directory and passwords stay as they are.
 */
import { LocalError } from '../local-error.js';
import { layOut } from './lay-out.js';

const [folder] = process.argv.slice(2);
try {
  if (!folder) throw new LocalError('uso: deployment/main.js <carpeta>');
  const { renewed, made } = await layOut(folder);
  console.log(`valija: ${renewed} certificados emitidos, ${made} archivos nuevos en ${folder}`);
  console.log(
    'valija: son de prueba. Lleve «private» fuera de esta máquina: con ello se puede hablar por todos.',
  );
} catch (error) {
  if (!(error instanceof LocalError)) throw error;
  console.error(`valija: ${error.message}`);
  process.exitCode = 1;
}
