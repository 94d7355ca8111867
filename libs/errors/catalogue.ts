/**
 * What is done with a message that meets the error.
 * - `retry`: tried again by the schedule, nothing is lost.
 * - `park`: the receiver must change something; a person looks at it.
 * - `refuse`: the sender must change something; it gets a signed refusal or an HTTP problem.
 * - `quarantine`: kept and alerted, never answered over the bus (a forged id must not provoke a refusal).
 */
export type Handling = 'retry' | 'park' | 'refuse' | 'quarantine';

export interface ErrorEntry {
  /** HTTP status where the error is answered over HTTP. @see RFC 9110 §15 */
  readonly status: number;
  readonly handling: Handling;
  /** What happened, in a few words of Chilean Spanish. */
  readonly title: string;
  /** What happened and what to do, in Chilean Spanish; never a value from content. */
  readonly detail: string;
}

const entry = (status: number, handling: Handling, title: string, detail: string): ErrorEntry =>
  Object.freeze({ status, handling, title, detail });

/** Every stable error code of Valija. `docs/errors.md` documents each; a test holds both together. */
export const catalogue = {
  'malformed-json': entry(
    400,
    'refuse',
    'El cuerpo no es JSON válido',
    'No se pudo leer el cuerpo como JSON en UTF-8. Corrija el documento y envíelo otra vez.',
  ),
  'malformed-xml': entry(
    400,
    'refuse',
    'El cuerpo no es un mensaje SOAP del contrato',
    'No se pudo leer el cuerpo como mensaje SOAP 1.1 en UTF-8 de este contrato, sin DTD, atributos ni bloques de cabecera. Corrija el mensaje.',
  ),
  'malformed-message': entry(
    400,
    'refuse',
    'El mensaje no tiene la forma esperada',
    'El cuerpo debe llevar «envelope» (JWS compacto) y «sealed» (JWE compacto), y el sobre todos sus atributos. Corrija los campos indicados.',
  ),
  'query-invalid': entry(
    400,
    'refuse',
    'La consulta no es válida',
    'Falta un parámetro, no tiene la forma que indica el contrato o no existe. Corrija los parámetros que nombran los punteros.',
  ),
  'incident-conflict': entry(
    409,
    'refuse',
    'La referencia del incidente ya se usó con otros datos',
    'Ya se informó un incidente con esta referencia y otros datos; el primero queda. Use otra referencia, o informe lo que se sabe ahora.',
  ),
  'unsupported-media-type': entry(
    415,
    'refuse',
    'Tipo de contenido no admitido',
    'Envíe el mensaje con el tipo de contenido que indica el contrato de esta interfaz.',
  ),
  'too-large': entry(
    413,
    'refuse',
    'El mensaje supera el tamaño máximo',
    'El contenido puede tener hasta 1 MiB. Reduzca el contenido; los documentos van como adjuntos.',
  ),
  'unknown-type': entry(
    422,
    'refuse',
    'Tipo de mensaje desconocido',
    'Ninguna parte del directorio recibe este tipo de mensaje. Revise el tipo en el catálogo.',
  ),
  'unknown-version': entry(
    422,
    'refuse',
    'Versión no admitida por el destinatario',
    'El destinatario no acepta esta versión del tipo. Use una de las versiones que publica en el directorio.',
  ),
  'version-inexpressible': entry(
    422,
    'refuse',
    'El contenido no se puede decir en la versión del destinatario',
    'El destinatario sólo admite una versión que no tiene palabras para los campos indicados, y nada se cambia por otra cosa.',
  ),
  'schema-violation': entry(
    422,
    'refuse',
    'El contenido no cumple su esquema',
    'Corrija los campos indicados por los punteros y envíe un mensaje nuevo. Por reserva no se repite ningún valor.',
  ),
  'invalid-run': entry(
    422,
    'refuse',
    'RUN con dígito verificador incorrecto',
    'El dígito verificador del RUN no corresponde al número. Revise el RUN en los campos indicados o identifique a la persona de otra forma.',
  ),
  'native-code-unknown': entry(
    422,
    'refuse',
    'Código del sistema de origen desconocido',
    'Un código no figura en la tabla acordada y no se reemplaza por otro. Corrija el código o pida que se agregue a la tabla.',
  ),
  'native-conflict': entry(
    409,
    'refuse',
    'El folio ya se envió con otros datos',
    'Este folio ya salió con un contenido distinto. Para corregirlo, emita una derivación nueva que reemplace a la anterior.',
  ),
  'rejection-missing': entry(
    409,
    'refuse',
    'La derivación que se reemplaza no consta como rechazada',
    'Sólo se reemplaza una derivación de la misma víctima que su receptor rechazó. Revise el folio y la novedad de rechazo que se nombran.',
  ),
  'filer-not-entitled': entry(
    403,
    'refuse',
    'Esta institución no puede pedir esta subcategoría',
    'El Decreto 177 fija quién presenta cada subcategoría de residencia humanitaria. Debe presentarla una institución facultada, o corregirse por quién se presenta.',
  ),
  'signature-missing': entry(
    401,
    'quarantine',
    'El sobre no viene firmado',
    'El sobre debe ser un JWS compacto firmado con la llave vigente de la parte que envía.',
  ),
  'signature-invalid': entry(
    401,
    'quarantine',
    'La firma del sobre no es válida',
    'La firma no corresponde al sobre o a la llave. El intento quedó registrado. Firme con la llave publicada en el directorio.',
  ),
  'key-unknown': entry(
    401,
    'quarantine',
    'La llave no está en el directorio',
    'La llave indicada no pertenece a la parte que figura como remitente. El intento quedó registrado.',
  ),
  'key-retired': entry(
    401,
    'quarantine',
    'La llave ya no está vigente',
    'La llave fue retirada o aún no rige. Firme con la llave vigente de su institución.',
  ),
  'seal-digest-mismatch': entry(
    422,
    'refuse',
    'El contenido sellado no corresponde al sobre',
    'El resumen del contenido sellado difiere del que firma el sobre. Vuelva a sellar y firmar en un mensaje nuevo.',
  ),
  'content-digest-mismatch': entry(
    422,
    'refuse',
    'El contenido no corresponde a su resumen',
    'El contenido abierto difiere del que firma el sobre. Vuelva a sellar y firmar en un mensaje nuevo.',
  ),
  'content-unopenable': entry(
    422,
    'refuse',
    'El contenido no se pudo abrir',
    'El contenido no está sellado para la llave vigente del destinatario. Consulte el directorio y envíe un mensaje nuevo.',
  ),
  'recipient-unknown': entry(
    422,
    'refuse',
    'Destinatario desconocido',
    'El destinatario no figura en el directorio. Revise el identificador de la institución.',
  ),
  'no-agreement': entry(
    403,
    'refuse',
    'Sin acuerdo vigente para este intercambio',
    'Ningún acuerdo vigente permite este tipo, entre estas partes, con esta finalidad y base legal.',
  ),
  'agreement-suspended': entry(
    403,
    'refuse',
    'El acuerdo está suspendido',
    'El acuerdo que permite este envío está suspendido. No se envió nada: espere a que se levante o consulte a quien lo suspendió.',
  ),
  'recipient-closed': entry(
    422,
    'refuse',
    'El destinatario ya no recibe casos nuevos',
    'La institución no recibe casos nuevos y nadie la sucede en esa región. Los casos que ya comenzaron siguen con ella.',
  ),
  'statement-unauthorized': entry(
    403,
    'refuse',
    'Quienes firman no pueden declararlo',
    'La declaración del directorio necesita otras firmas: dos administradores para abrir, uno para cerrar, la raíz de la institución para sus llaves.',
  ),
  'statement-conflict': entry(
    409,
    'refuse',
    'La declaración no sigue a lo ya declarado',
    'El directorio cambió desde que se preparó la declaración, o esta cambia lo que no cambia. Consulte el directorio y prepárela otra vez.',
  ),
  'proposals-full': entry(
    429,
    'retry',
    'Demasiadas propuestas esperan firma',
    'Hay demasiadas declaraciones del directorio sin su segunda firma. Firme o deje vencer las que esperan y repita.',
  ),
  'directory-stale': entry(
    503,
    'retry',
    'La copia del directorio es demasiado antigua',
    'Hace mucho que la compuerta no confirma el directorio, y no se trabaja con uno antiguo. Nada se pierde: sigue cuando vuelva.',
  ),
  'directory-inconsistent': entry(
    502,
    'retry',
    'El directorio publicado no es coherente',
    'A lo publicado le falta algo, o contradice lo que ya se conocía. Se sigue con la copia anterior y queda registrado.',
  ),
  'authorization-revoked': entry(
    403,
    'refuse',
    'La autorización fue revocada',
    'Desde la revocación nada más se envía ni se aplica al amparo de esa autorización. Lo ya hecho no se deshace. Se requiere otra autorización.',
  ),
  'authorization-unknown': entry(
    403,
    'refuse',
    'Nada que revocar con esa referencia',
    'Su institución no fue la primera en enviar algo al amparo de esa autorización, o nadie envió nada. Sólo quien la usó primero la revoca.',
  ),
  'release-denied': entry(
    403,
    'refuse',
    'Hay datos que no se pueden entregar a este destinatario',
    'El acuerdo no permite entregar los campos indicados con esta finalidad. Quítelos y envíe un mensaje nuevo.',
  ),
  expired: entry(
    422,
    'refuse',
    'El mensaje está vencido',
    'La fecha de expiración del sobre ya pasó. Si aún corresponde, envíe un mensaje nuevo.',
  ),
  'quota-exceeded': entry(
    429,
    'refuse',
    'Se agotó la cuota diaria del acuerdo',
    'El acuerdo admite un número de mensajes por día de Chile y ya se completó. Envíe mañana un mensaje nuevo. Lo urgente no tiene este límite.',
  ),
  superseded: entry(
    409,
    'refuse',
    'Otro mensaje lo reemplazó',
    'Quien lo envió lo reemplazó por otro antes de que se aplicara. No se aplicó ni se aplicará; vale el mensaje que lo reemplaza.',
  ),
  'superseded-too-late': entry(
    409,
    'refuse',
    'Lo que se reemplaza ya se entregó o ya se reemplazó',
    'Sólo se reemplaza lo que aún no se aplica, y una vez. Este mensaje no se aplicó: para cambiar lo ya hecho comuníquese con el destinatario.',
  ),
  'supersedes-unknown': entry(
    422,
    'refuse',
    'No se puede reemplazar el mensaje que se nombra',
    'Debe ser un mensaje propio, aceptado antes por la compuerta, al mismo destinatario, en el mismo hilo y sobre la misma persona.',
  ),
  abandoned: entry(
    410,
    'refuse',
    'El mensaje se abandonó',
    'Dos personas que administran el directorio lo dieron por abandonado, con un motivo que quedó registrado. No se entregará; si aún corresponde, envíe otro.',
  ),
  'message-ended': entry(
    409,
    'refuse',
    'No se puede reintentar: el mensaje terminó',
    'Ya tiene el recibo que lo termina, o nada más puede pasar con él. No hay nada que reintentar; su historia lo muestra.',
  ),
  'endpoint-paused': entry(
    409,
    'refuse',
    'Las entregas a esta parte están en pausa',
    'Lo que llega para ella se acepta y espera. Reanude las entregas y vuelva a pedirlo.',
  ),
  'replay-empty': entry(
    422,
    'refuse',
    'No hay nada que reenviar',
    'De los mensajes elegidos, todos terminaron ya o ninguno se puede pedir ahora. Pida primero una prueba: cuenta cuántos y por qué.',
  ),
  'replay-too-large': entry(
    422,
    'refuse',
    'Son demasiados mensajes para un reenvío',
    'Un reenvío abarca hasta 10.000 mensajes. Acote la búsqueda por parte, tipo o fecha, y haga varios.',
  ),
  'replays-full': entry(
    409,
    'refuse',
    'Hay demasiados reenvíos en curso',
    'Puede haber hasta cien a la vez. Espere a que termine alguno, o detenga los que ya no hagan falta.',
  ),
  'replay-over': entry(
    409,
    'refuse',
    'El reenvío ya terminó',
    'No queda nada por pedir en él: terminó o se detuvo por sí mismo. Su página muestra qué pasó con cada mensaje.',
  ),
  'abandoned-too-late': entry(
    409,
    'refuse',
    'El mensaje ya terminó',
    'Ya tiene un recibo que lo termina: se entregó, se rechazó, se retuvo para siempre o se abandonó. No hay nada que abandonar.',
  ),
  'id-conflict': entry(
    409,
    'refuse',
    'El identificador ya se usó con otro contenido',
    'Ya existe un mensaje de este remitente con el mismo identificador y otros bytes. El hecho quedó registrado como incidente de seguridad.',
  ),
  'attachment-type': entry(
    422,
    'refuse',
    'El documento no es de un tipo admitido',
    'Sólo viajan PDF, JPEG y PNG, y el tipo se mira en el documento mismo, no en su nombre. Adjunte el documento en uno de esos tipos.',
  ),
  'attachment-too-large': entry(
    413,
    'refuse',
    'El adjunto supera el máximo',
    'Un documento puede tener hasta 10 MiB y un mensaje hasta 16 documentos. Reduzca el documento o repártalo en varios mensajes.',
  ),
  'attachment-missing': entry(
    422,
    'refuse',
    'Falta un adjunto que el mensaje nombra',
    'Un documento no se subió completo, lo subió otra parte o ya pertenece a otro mensaje. Adjúntelo otra vez en un mensaje nuevo.',
  ),
  'attachment-mismatch': entry(
    422,
    'refuse',
    'El adjunto no corresponde a lo que dice el mensaje',
    'El resumen o el tamaño del documento difieren de los que figuran en el mensaje. Adjúntelo otra vez en un mensaje nuevo.',
  ),
  'attachment-unnamed': entry(
    422,
    'refuse',
    'Sobre y contenido no nombran los mismos adjuntos',
    'Los resúmenes que lista el sobre deben ser exactamente los de los documentos que nombra el contenido. Corrija y envíe un mensaje nuevo.',
  ),
  'attachment-chunk': entry(
    400,
    'refuse',
    'La parte del adjunto no tiene la forma esperada',
    'Indique Upload-Length o Upload-Offset y envíe partes de 64 KiB a 1 MiB de un JWE compacto; sólo la última puede ser menor.',
  ),
  'attachment-offset': entry(
    409,
    'refuse',
    'La parte no calza con lo ya recibido',
    'El largo o la posición no son los de esta subida. Pregunte con HEAD hasta dónde llegó y siga desde ahí.',
  ),
  'attachment-range': entry(
    416,
    'refuse',
    'El rango está fuera del adjunto',
    'El rango pedido empieza después del último byte. Content-Range dice el largo del adjunto sellado.',
  ),
  'attachment-quota': entry(
    429,
    'retry',
    'Demasiadas subidas sin mensaje',
    'La institución tiene demasiados adjuntos que ningún mensaje aceptado nombra. Espere lo que indica Retry-After y repita.',
  ),
  'answer-unfit': entry(
    422,
    'refuse',
    'Ese tipo no responde a este mensaje',
    'Una respuesta se envía en el mensaje que contesta, y sólo por la institución a la que le toca. Consulte qué respuestas admite el mensaje y elija una.',
  ),
  'answer-too-early': entry(
    409,
    'refuse',
    'Falta una respuesta anterior',
    'Esta respuesta supone otra que aún no se ha dado: primero el acuse, después la decisión y luego los informes. Envíe antes la que falta.',
  ),
  'answer-repeated': entry(
    409,
    'refuse',
    'Esta respuesta ya se envió',
    'Se da una sola vez y no cambia. Si algo cambió, use la respuesta que corresponda a lo nuevo o comuníquese con la contraparte.',
  ),
  'answer-decided': entry(
    409,
    'refuse',
    'El mensaje ya tiene una decisión',
    'Ya se informó una decisión sobre este mensaje y no se da una segunda. Si hay un error, comuníquese con la contraparte.',
  ),
  'answer-ended': entry(
    409,
    'refuse',
    'El asunto ya terminó',
    'Se rechazó, se anuló, se desistió o se cerró, y no admite más respuestas. Si hace falta, abra un asunto nuevo con la misma persona.',
  ),
  'idempotency-key-missing': entry(
    400,
    'refuse',
    'Falta la llave de idempotencia',
    'Agregue la cabecera Idempotency-Key con 8 a 100 letras, dígitos, puntos, guiones o dos puntos, y repita la misma si no sabe el resultado.',
  ),
  'idempotency-key-reused': entry(
    409,
    'refuse',
    'La llave de idempotencia ya se usó con otros datos',
    'Con esta llave ya se envió otra cosa y no se envía nada más. Use una llave nueva para cada envío.',
  ),
  'draft-changed': entry(
    409,
    'refuse',
    'El borrador cambió entretanto',
    'Otra ventana guardó este borrador después de que usted lo abrió, o ya no existe. Ábralo de nuevo y vea con cuál se queda; lo escrito aquí no se ha perdido.',
  ),
  'draft-sent': entry(
    409,
    'refuse',
    'El borrador ya se envió',
    'Lo que estaba en este borrador ya se envió y no se guarda otra vez. Vea el mensaje en que se convirtió.',
  ),
  'draft-too-large': entry(
    413,
    'refuse',
    'El borrador es demasiado largo',
    'Un borrador puede tener hasta 256 KiB. Acorte el texto; los documentos se adjuntan aparte.',
  ),
  'draft-quota': entry(
    409,
    'refuse',
    'Tiene demasiados borradores',
    'Cada persona puede tener hasta 200 borradores. Envíe o borre alguno y repita.',
  ),
  unauthenticated: entry(
    401,
    'refuse',
    'Falta una credencial válida',
    'Presente una credencial vigente de su institución en la cabecera Authorization.',
  ),
  'token-invalid': entry(
    401,
    'refuse',
    'El token de acceso no vale',
    'Venció, no lo dio esta compuerta, se presentó con otro certificado de cliente o se retiró la llave con que se pidió. Pida otro token.',
  ),
  'certificate-required': entry(
    403,
    'refuse',
    'Falta el certificado de cliente',
    'Conéctese con un certificado de cliente vigente, de la autoridad de certificación de esta instalación.',
  ),
  'scope-missing': entry(
    403,
    'refuse',
    'El token no alcanza para esto',
    'Pida un token con el alcance que indica WWW-Authenticate. Para enviar un tipo de mensaje hace falta un acuerdo vigente que lo permita.',
  ),
  'session-missing': entry(
    401,
    'refuse',
    'No hay una sesión abierta',
    'La sesión terminó o no se ha iniciado. Entre de nuevo: seguirá en la misma página.',
  ),
  'role-missing': entry(
    403,
    'refuse',
    'Su rol no alcanza para esto',
    'Su cuenta no tiene el rol que pide esta página o esta acción. Pídalo a quien administra las cuentas.',
  ),
  'request-forged': entry(
    403,
    'refuse',
    'La solicitud no viene de una página nuestra',
    'No se hizo nada. Recargue la página y repita; si vuelve a pasar, avise a quien administra el sistema.',
  ),
  'sign-in-refused': entry(
    403,
    'refuse',
    'No se pudo iniciar la sesión',
    'El proveedor de identidad no confirmó quién es usted, o pasó demasiado tiempo. Intente de nuevo.',
  ),
  'identity-provider-away': entry(
    503,
    'retry',
    'El proveedor de identidad no responde',
    'No se puede comprobar quién es usted. Intente de nuevo en unos minutos; quienes ya entraron siguen trabajando.',
  ),
  'source-foreign': entry(
    403,
    'refuse',
    'El sobre es de otra institución',
    'La institución del token y la que figura como remitente en el sobre deben ser la misma. Cada una entrega sus propios mensajes.',
  ),
  'not-found': entry(
    404,
    'refuse',
    'No existe o no le corresponde verlo',
    'No hay un recurso con ese identificador en el que su institución sea parte.',
  ),
  'service-unavailable': entry(
    503,
    'retry',
    'Servicio momentáneamente no disponible',
    'Nada se perdió. Repita la misma solicitud, con el mismo identificador, después de lo que indica Retry-After.',
  ),
  'own-key-missing': entry(
    503,
    'retry',
    'Falta una llave privada de esta institución',
    'Ninguna llave propia que el directorio publique y rija está en el archivo de llaves. Nada se perdió: continúa cuando esté.',
  ),
  'too-many-requests': entry(
    429,
    'retry',
    'Demasiadas solicitudes en poco tiempo',
    'Se superó el límite por minuto de la institución o de la dirección de origen. Espere lo que indica Retry-After y repita.',
  ),
  'certificate-unusable': entry(
    503,
    'retry',
    'El certificado TLS del proceso no sirve',
    'Falta un archivo, la clave es de otro certificado, o el certificado venció o aún no rige. Corrija los archivos; se leen de nuevo en cada conexión.',
  ),
  'native-unavailable': entry(
    502,
    'retry',
    'El sistema de la institución no responde',
    'El sistema existente no respondió. Se reintenta solo; si persiste, avise a la institución.',
  ),
  'native-changed': entry(
    409,
    'retry',
    'El recurso cambió en el sistema de la institución',
    'Otra persona o sistema lo modificó después de que se leyó. Se lee de nuevo y se repite solo; nada se sobrescribió.',
  ),
  'native-scope-missing': entry(
    502,
    'retry',
    'La institución no otorga el permiso que se pidió',
    'El servidor de autorización entregó menos permisos que los acordados. Se reintenta solo; la institución debe otorgarlos.',
  ),
  'native-refused': entry(
    502,
    'park',
    'El sistema de la institución no admitió los datos',
    'El sistema existente rechazó la llamada por su contrato. Una persona debe revisar el caso en esa institución.',
  ),
  'native-contract-broken': entry(
    502,
    'park',
    'El sistema de la institución respondió fuera de contrato',
    'La respuesta del sistema existente no cumple su contrato. Una persona debe revisar el caso en esa institución.',
  ),
  'thread-unknown': entry(
    404,
    'park',
    'El mensaje no calza con ningún caso conocido',
    'No hay un hilo abierto al que corresponda. Una persona debe revisar a qué caso pertenece.',
  ),
  'event-out-of-order': entry(
    409,
    'park',
    'El evento llegó después de la decisión del caso',
    'El caso ya se informó como resuelto y este evento dice otra cosa. No se envió: una persona debe mirar en el sistema de origen qué vale.',
  ),
  'out-of-course': entry(
    409,
    'park',
    'El mensaje no calza con el curso de su hilo',
    'Es auténtico y quedó guardado, pero lo que dice ya no correspondía en su derivación. No se aplicó: una persona debe aclararlo con la otra institución.',
  ),
  'annulled-too-late': entry(
    409,
    'park',
    'La anulación llegó cuando ya se había terminado',
    'La institución ya dio por terminado lo que se anula y nada se deshizo. Una persona debe avisar a quien lo pidió qué se alcanzó a hacer.',
  ),
  'entered-in-error': entry(
    409,
    'park',
    'El centro marcó la tarea como ingresada por error',
    'Lo que ya se informó de ella no se retira solo. Una persona debe aclarar con el centro qué vale y, si corresponde, avisar a quien derivó.',
  ),
  'transition-not-allowed': entry(
    409,
    'park',
    'La tarea pasó a un estado al que no podía pasar',
    'El cambio de estado no figura en la tabla acordada y no alcanza para informar nada. Una persona debe ver la tarea en el sistema del centro.',
  ),
  'foreign-reference': entry(
    502,
    'park',
    'Una referencia lleva a otro servidor',
    'Sólo se leen recursos del servidor en que está la tarea; una referencia a otro no se sigue. El centro debe referir un recurso propio.',
  ),
  'rejection-unreasoned': entry(
    422,
    'park',
    'Rechazo sin fundamento',
    'El centro rechazó con un motivo codificado y sin texto. Se informó «Sin motivo»; una persona debe pedir al centro el fundamento.',
  ),
  'handler-missing': entry(
    500,
    'park',
    'Esta parte no sabe procesar este tipo de mensaje',
    'El tipo llegó a una parte que no tiene cómo procesarlo. Debe actualizarse el adaptador.',
  ),
  undelivered: entry(
    503,
    'retry',
    'Nadie recibe el mensaje',
    'El destinatario no lo ha recibido en el tiempo de su carril. La compuerta lo sigue ofreciendo. Llame a su turno si es urgente.',
  ),
  'retries-exhausted': entry(
    500,
    'park',
    'Se agotaron los reintentos',
    'Se reintentó durante 72 horas sin éxito. Una persona debe revisar la causa y reintentar.',
  ),
  internal: entry(
    500,
    'retry',
    'Error interno',
    'Ocurrió un error que no se esperaba. Nada se perdió; quedó registrado con su traza.',
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof catalogue;

export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(catalogue, text);
