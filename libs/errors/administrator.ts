import type { ErrorCode } from './catalogue.js';

/** What a code tells whoever operates a gateway or an endpoint, in Chilean Spanish; the page of the code in the console. */
export interface AdministratorText {
  /** What is behind it, and what became of the message: one or two sentences. */
  readonly means: string;
  /** What usually mends it, the likeliest first: one to three sentences. */
  readonly helps: string;
}

const text = (means: string, helps: string): AdministratorText => Object.freeze({ means, helps });

/** For each code, what it means to an administrator and what usually helps. `docs/errors.md` says what helps in the same words; a test holds both together. */
export const administratorTexts: Readonly<Record<ErrorCode, AdministratorText>> = {
  'malformed-json': text(
    'Alguien envió bytes que no son JSON. Por HTTP se rechazó de inmediato; por el bus quedó en cuarentena, sin respuesta.',
    'Si llegó por el bus, ubique por la cola al programa que lo publicó: un punto de conexión correcto no lo produce. Reenviar no sirve.',
  ),
  'malformed-xml': text(
    'El sistema de una institución llamó al servicio SOAP con algo fuera de su contrato. No se tomó nada.',
    'Pida a la institución que compare su llamada con el WSDL. Si trae una declaración de tipo de documento, trátelo como intento de ataque.',
  ),
  'malformed-message': text(
    'Es JSON, pero no es un mensaje, un recibo ni una declaración de Valija. Suele ser un programa antiguo o ajeno.',
    'Si se repite o aparece en cuarentena, avise a la institución dueña de la cola para que revise la versión de su programa. Reenviar no sirve.',
  ),
  'query-invalid': text(
    'Una consulta a las vistas trae un parámetro que no existe o que está mal escrito. No se consultó ni se mostró nada.',
    'Corrija los parámetros que nombran los punteros. Si venía de una dirección guardada, ábrala otra vez desde la consola.',
  ),
  'incident-conflict': text(
    'Con la misma referencia se informaron dos incidentes distintos. Vale el primero, y sus plazos legales corren desde su momento.',
    'Aclare cuál de los dos informes es el bueno. Si son dos incidentes, informe el segundo con otra referencia.',
  ),
  'unsupported-media-type': text(
    'Un programa llamó a una interfaz con el encabezado Content-Type de otra. No se leyó nada.',
    'Avise a quien mantiene ese programa; el contrato de la interfaz dice el tipo. No hay nada que reenviar.',
  ),
  'too-large': text(
    'Una institución intentó enviar más de 1 MiB de contenido, o un sobre o recibo desmedido. No se aceptó.',
    'Avise a la institución si se repite: los documentos viajan como adjuntos. Un sobre desmedido es un programa defectuoso o un ataque.',
  ),
  'unknown-type': text(
    'Nadie en el directorio acepta ese tipo de mensaje. Quien envía recibió el rechazo.',
    'Si el tipo es nuevo, falta publicar en el directorio qué institución lo acepta, con dos firmas. Si no, el remitente escribió mal el tipo.',
  ),
  'unknown-version': text(
    'El remitente usó una versión que el destinatario no acepta: una de las dos instituciones quedó atrás.',
    'Compare en Partes las versiones que acepta el destinatario y coordine la actualización. Luego, quien envía emite un mensaje nuevo.',
  ),
  'version-inexpressible': text(
    'El destinatario sólo acepta una versión anterior, que no tiene palabras para un dato del mensaje, y nada se omite en silencio.',
    'Coordine que el destinatario acepte la versión nueva y la publique en el directorio. Mientras tanto el remitente puede buscar otra institución.',
  ),
  'schema-violation': text(
    'El contenido o el documento de origen no cumple su esquema. Los punteros dicen dónde, nunca qué valor.',
    'Si muchos caen en el mismo campo, el sistema de origen cambió: compárelo con su contrato. El remitente corrige y envía un mensaje nuevo.',
  ),
  'invalid-run': text(
    'El dígito verificador de un RUN no corresponde. Es un error de digitación, no de la red.',
    'Nada que hacer aquí: quien envía revisa el RUN. Si una institución falla siempre, su sistema calcula o recorta mal el dígito.',
  ),
  'native-code-unknown': text(
    'El sistema de origen usó un código que la tabla del adaptador no conoce. No se reemplaza por uno parecido.',
    'Pregunte a la institución si el código existe. Si existe, agréguelo a la tabla del adaptador; si no, quien envía lo corrige.',
  ),
  'native-conflict': text(
    'El mismo folio o evento llegó antes con otros datos. Vale el primero; lo segundo no salió.',
    'Si la institución reutiliza números, pida que deje de hacerlo. Para corregir lo enviado se emite un documento con otro número.',
  ),
  'rejection-missing': text(
    'Una derivación dice reemplazar a otra cuyo rechazo no consta en este punto de conexión.',
    'Busque en Mensajes la derivación anterior: si su rechazo está detenido aquí, resuélvalo primero. Si no fue rechazada, quien envía corrige el folio.',
  ),
  'filer-not-entitled': text(
    'Una institución pidió una residencia que el Decreto 177 no le permite presentar. El rechazo es legal, no técnico.',
    'Si la institución sí está facultada, revise de qué clase figura en el directorio. Si no lo está, debe presentarla otra.',
  ),
  'signature-missing': text(
    'Llegó un sobre o un recibo sin firma. Se guardó en cuarentena y no se respondió.',
    'Averigüe quién publicó con ese usuario del bus: un punto de conexión correcto siempre firma. No se reenvía nada de la cuarentena.',
  ),
  'signature-invalid': text(
    'La firma no corresponde a los bytes o a quien dice firmar. Puede ser una suplantación o algo que altera los mensajes en el camino.',
    'Trátelo como posible suplantación: conserve la cuarentena y llame a la institución. Si es su mensaje, su punto de conexión lo vuelve a ofrecer.',
  ),
  'key-unknown': text(
    'La llave con que se firmó no está publicada para esa institución, o no es una llave utilizable.',
    'Confirme con la institución, por teléfono, si cambió de llave. Si no la cambió, es un intento de suplantación: avise a los demás administradores.',
  ),
  'key-retired': text(
    'La llave existió o existirá, pero no rige ahora. Suele ser un cambio de llaves a medias o un reloj corrido.',
    'Revise en Partes las llaves de la institución y pídale terminar el cambio. Compare los relojes. Lo legítimo se firma de nuevo y se ofrece solo.',
  ),
  'seal-digest-mismatch': text(
    'El contenido sellado que llegó no es el que el sobre firma: cambió entre el sellado y la compuerta.',
    'Si se repite con una institución, busque en su red o en su programa qué altera los mensajes. Reenviar no sirve: debe sellar otra vez.',
  ),
  'content-digest-mismatch': text(
    'El destinatario abrió el mensaje y el contenido no es el que el sobre firma. Un remitente correcto no lo produce.',
    'Pida a la institución remitente la versión de su programa y que la revise. Reenviar no sirve: debe emitir un mensaje nuevo.',
  ),
  'content-unopenable': text(
    'El destinatario no tiene la llave con que se selló: el remitente usó una que no era, o el destinatario perdió una anterior.',
    'Compare la llave publicada en Partes con la que tiene el destinatario, y que conserve las anteriores. Quien envía emite un mensaje nuevo.',
  ),
  'recipient-unknown': text(
    'El destinatario no figura en el directorio, o el mensaje llegó a un punto de conexión que no es el suyo.',
    'Si la institución participa, falta declararla en el directorio con dos firmas. En cuarentena de un punto de conexión: revise las colas y sus permisos.',
  ),
  'no-agreement': text(
    'Ningún acuerdo vigente permite ese tipo entre esas dos partes con esa finalidad y base legal. Se negó por omisión.',
    'Vea en Acuerdos si venció o nunca existió. Un acuerdo nuevo necesita la firma de dos personas; después, quien envía emite un mensaje nuevo.',
  ),
  'agreement-suspended': text(
    'El acuerdo existe y está suspendido. Lo que estaba en camino quedó retenido y lo nuevo se rechaza.',
    'En Acuerdos se ve quién lo suspendió y por qué. Si ya no corresponde, levántelo con dos firmas: lo retenido se entrega solo.',
  ),
  'recipient-closed': text(
    'La institución dejó de recibir casos nuevos y ninguna la sucede en esa región. Los casos ya comenzados siguen con ella.',
    'Declare en el directorio quién la sucede, desde cuándo y en qué regiones. Después quien envía emite un mensaje nuevo.',
  ),
  'statement-unauthorized': text(
    'Firmó una persona que no puede declarar eso, o falta una firma que nadie más puede dar. El directorio no cambió.',
    'Pida la firma a quien corresponde: suspender necesita una persona, abrir o levantar necesita dos, y las llaves las firma la raíz de la institución.',
  ),
  'statement-conflict': text(
    'Otra persona cambió lo mismo antes, o se intenta cambiar lo que no cambia. El directorio no cambió.',
    'Actualice la página, mire lo que dice hoy el directorio y prepare la declaración otra vez. Una propuesta así ya no se puede completar: déjela vencer.',
  ),
  'proposals-full': text(
    'Hay 500 declaraciones que esperan su segunda firma, y no cabe otra.',
    'Vea en Firmas qué espera y por qué nadie lo firma. A los 30 días vencen solas.',
  ),
  'directory-stale': text(
    'Un punto de conexión no confirma el directorio hace demasiado y dejó de trabajar, para no usar llaves o acuerdos que ya no rigen. Nada se pierde.',
    'Revise que llegue a la compuerta y que los dos relojes coincidan. Sigue por sí mismo cuando vuelve a leer el directorio.',
  ),
  'directory-inconsistent': text(
    'Lo que publica la compuerta no calza con su firma o retrocede respecto de lo ya conocido. Se trabaja con la copia anterior.',
    'Trátelo como incidente: o la base de la compuerta se restauró de un respaldo, o alguien sirve un directorio falso. Avise a los demás administradores.',
  ),
  'authorization-revoked': text(
    'La autorización que nombra el mensaje se revocó. Desde entonces nada se envía ni se aplica al amparo de ella.',
    'No lo reenvíe. Si está apartado en un punto de conexión, un intento anterior pudo llegar al sistema: pida a la institución ver qué alcanzó a hacerse.',
  ),
  'authorization-unknown': text(
    'Una institución quiso revocar una autorización que no usó primero, o que nadie usó. La respuesta es la misma en ambos casos.',
    'Si prueba muchas referencias, trátelo como intento de averiguar cuáles existen. Si es una, la revoca la institución que la usó primero.',
  ),
  'release-denied': text(
    'El mensaje lleva datos que el acuerdo no permite entregar a ese destinatario con esa finalidad. No salió.',
    'Quien envía quita los campos. Si los datos corresponden a la finalidad, proponga cambiar el acuerdo, con dos firmas.',
  ),
  expired: text(
    'El mensaje llegó a la compuerta después de su propia fecha de término. En un recibo sólo deja constancia del silencio: se sigue entregando.',
    'Mire si la institución estuvo desconectada o tiene la hora cambiada. Si todavía corresponde, quien envía emite un mensaje nuevo.',
  ),
  'quota-exceeded': text(
    'El acuerdo completó sus mensajes del día, por la hora de Chile. Lo urgente pasa igual y alerta.',
    'Si el número es anormal, puede ser un programa en bucle o una llave robada: llame a la institución. Si es normal, proponga otra cuota.',
  ),
  superseded: text(
    'Quien lo envió lo reemplazó por otro antes de que se aplicara. Es un término normal.',
    'Nada: siga el mensaje que lo reemplaza, que tiene sus propios recibos. No lo reenvíe.',
  ),
  'superseded-too-late': text(
    'Se quiso reemplazar un mensaje que ya se entregó o que otro ya reemplazó. Vale el anterior; éste no se aplicó.',
    'Nada que reenviar: las dos instituciones deben hablar y corregir por la vía que el tipo prevea.',
  ),
  'supersedes-unknown': text(
    'El mensaje dice reemplazar a otro que no es suyo, no existe o va a otro destinatario, hilo o persona.',
    'Quien envía revisa qué mensaje nombra. Si se repite, su programa lleva mal la cuenta de lo que envió.',
  ),
  abandoned: text(
    'Dos personas que administran lo dieron por abandonado, con un motivo. No se entregará y lo sellado se borró.',
    'Lea el motivo en el registro del mensaje y arregle lo que lo tenía detenido, o les pasará a otros. Si aún corresponde, quien envía emite otro.',
  ),
  'message-ended': text(
    'Se pidió reintentar un mensaje que ya tiene el recibo que lo termina. No se hizo nada.',
    'Abra el mensaje: su historia dice cómo terminó. Si algo falta en el sistema de la institución, converse con ella.',
  ),
  'endpoint-paused': text(
    'Una persona puso en pausa las entregas a esa parte. Lo que llega para ella se acepta y espera.',
    'Vea en la página de la parte quién puso la pausa y por qué. Cuando corresponda, reanude las entregas y vuelva a pedirlo.',
  ),
  'replay-empty': text(
    'Ninguno de los mensajes elegidos se puede pedir: todos terminaron, o algo lo impide.',
    'Pida primero una prueba: dice cuántos terminaron y por qué no se puede pedir el resto.',
  ),
  'replay-too-large': text(
    'Se eligieron más de 10.000 mensajes para un solo reenvío. No se pidió ninguno.',
    'Acote por parte, tipo o fecha, y haga varios reenvíos.',
  ),
  'replays-full': text(
    'Hay cien reenvíos en curso y no se empezó otro.',
    'Espere a que terminen, o detenga los que ya no hagan falta.',
  ),
  'replay-over': text(
    'Se quiso detener un reenvío que ya había terminado o se había detenido por sí mismo.',
    'Nada queda por detener: la página del reenvío muestra qué pasó con cada mensaje.',
  ),
  'abandoned-too-late': text(
    'Se pidió abandonar un mensaje que ya terminó.',
    'Abra el mensaje: sus recibos dicen cómo terminó. No hay nada más que firmar.',
  ),
  'id-conflict': text(
    'Con el mismo identificador llegaron dos mensajes distintos del mismo remitente. El primero queda intacto; es un incidente de seguridad.',
    'Llame a la institución: o su programa repite identificadores, o alguien envía en su nombre. No reenvíe el segundo.',
  ),
  'attachment-type': text(
    'Un documento no es PDF, JPEG ni PNG por dentro, diga lo que diga su nombre. El mensaje no salió.',
    'Quien envía lo convierte. Si era un programa con nombre de documento, avise a la institución de origen: alguien lo puso ahí.',
  ),
  'attachment-too-large': text(
    'Un documento pasa de 10 MiB o un mensaje lleva más de 16. No se aceptó.',
    'Quien envía lo reduce o lo reparte. Si pasa seguido con una institución, revise con ella la resolución de sus escaneos.',
  ),
  'attachment-missing': text(
    'El mensaje nombra un documento que la compuerta no tiene completo, que es de otra parte o que ya es de otro mensaje.',
    'El registro del punto de conexión que envía dice por qué no se subió. Quien envía adjunta otra vez en un mensaje nuevo.',
  ),
  'attachment-mismatch': text(
    'Lo que se subió no es lo que el mensaje dice: difiere el resumen o el tamaño. Lo recibido se desechó.',
    'Si se repite con una institución, busque qué altera sus envíos en el camino. Quien envía adjunta otra vez.',
  ),
  'attachment-unnamed': text(
    'El sobre y el contenido no nombran los mismos documentos. Un programa correcto no lo produce.',
    'Pida a la institución remitente revisar la versión de su programa. Reenviar no sirve.',
  ),
  'attachment-chunk': text(
    'Un programa subió una parte sin sus encabezados, demasiado pequeña o sin sellar. No se guardó.',
    'Avise a quien mantiene ese programa. Si llegó algo sin sellar, pregunte qué documento era: no quedó guardado aquí.',
  ),
  'attachment-offset': text(
    'Una subida no continuó donde había quedado. Suele ser un corte de red; el programa pregunta y sigue solo.',
    'Nada si es ocasional. Si dura, el programa que sube no pregunta con HEAD hasta dónde llegó.',
  ),
  'attachment-range': text(
    'Al retirar un adjunto se pidió una parte que está después de su final.',
    'Nada si es ocasional. Si se repite, revise la versión del punto de conexión que lo retira.',
  ),
  'attachment-quota': text(
    'Una institución tiene 64 subidas que ningún mensaje nombra todavía. Lo demás sigue funcionando.',
    'Busque qué mensajes de esa institución no salen. Lo abandonado se borra a las 24 horas.',
  ),
  'answer-unfit': text(
    'En una bandeja se quiso responder con un tipo que no contesta ese mensaje o que le toca a la otra parte. No salió nada.',
    'Nada: la bandeja muestra a la persona qué respuestas caben. Si viene de un programa, avise a quien lo mantiene.',
  ),
  'answer-too-early': text(
    'Falta una respuesta anterior, por ejemplo el acuse antes de la decisión. No salió nada.',
    'Si viene del sistema de una institución, revise en el hilo si la respuesta que falta está detenida, y resuelva esa primero.',
  ),
  'answer-repeated': text(
    'Una respuesta que se da una sola vez ya se había dado. Vale la primera.',
    'Nada. Si el sistema de una institución repite eventos, avise a quien lo mantiene.',
  ),
  'answer-decided': text(
    'Ya hay una decisión sobre ese mensaje y no se da una segunda. Vale la primera.',
    'Si la decisión estaba equivocada, las dos instituciones deben hablar: no se corrige por la consola.',
  ),
  'answer-ended': text(
    'El asunto ya se rechazó, se anuló, se desistió o se cerró, y alguien quiso responder algo más. No salió nada.',
    'Nada: si hace falta, la institución abre un asunto nuevo.',
  ),
  'draft-changed': text(
    'Una persona guardó en la bandeja un borrador que otra ventana suya había cambiado entretanto. Quedó el primero.',
    'Nada: la página muestra a la persona las dos versiones.',
  ),
  'draft-sent': text(
    'Una ventana quiso guardar en la bandeja un borrador que ya se había enviado. No se guardó ni se envió de nuevo.',
    'Nada: lo enviado se envió una sola vez.',
  ),
  'draft-too-large': text(
    'Una persona quiso guardar en la bandeja un borrador de más de 256 KiB. Quedó como estaba la última vez.',
    'Nada: es un límite de la bandeja para lo que aún no se envía.',
  ),
  'draft-quota': text(
    'Una persona ya tiene en la bandeja los 200 borradores que puede tener. El nuevo no se guardó.',
    'Nada: lo que no se toca en 30 días se borra solo.',
  ),
  'idempotency-key-missing': text(
    'Un programa llamó a la bandeja sin decir con qué llave reconocer un envío repetido. No se envió nada.',
    'Avise a quien mantiene ese programa. No hay nada que reenviar.',
  ),
  'idempotency-key-reused': text(
    'Un programa usó la misma llave para dos envíos distintos. El primero sigue su curso; el segundo no salió.',
    'Avise a quien mantiene ese programa: el segundo envío falta y debe hacerse con otra llave.',
  ),
  unauthenticated: text(
    'Alguien llamó sin credencial, con una vencida o con la de otro. No se leyó nada de la solicitud.',
    'Si es una institución conocida, compare su llave en Partes y los relojes. Si es el sistema de la institución quien la niega, renueve su credencial.',
  ),
  'token-invalid': text(
    'El token venció, es de otro certificado o de una llave retirada. Un punto de conexión pide otro solo.',
    'Si se repite con el certificado de otra institución, es un token robado: retire la llave con que se pidió y llame a la institución.',
  ),
  'certificate-required': text(
    'Una conexión llegó sin certificado de cliente vigente de esta instalación. No se leyó nada.',
    'Si es una institución conocida, su certificado venció o es de otra autoridad: emítale uno nuevo. Si no, es un intruso o un sondeo.',
  ),
  'scope-missing': text(
    'El token no permite esa operación. Al enviar, quiere decir que ningún acuerdo vigente le permite ese tipo.',
    'Revise en Acuerdos los de esa institución. Un acuerdo nuevo vale desde el token siguiente, a más tardar en cinco minutos.',
  ),
  'session-missing': text(
    'Una página pidió algo sin una sesión abierta: terminó por falta de uso, por su duración máxima o porque la persona salió. No se hizo nada.',
    'Basta entrar de nuevo. Si las sesiones duran poco para su trabajo, revise `VALIJA_SESSION_IDLE_MS` y `VALIJA_SESSION_MS_MAX`.',
  ),
  'role-missing': text(
    'La persona inició sesión, y su cuenta no tiene el rol que pide la página o la acción. No se hizo nada.',
    'Dé el rol a esa cuenta en el proveedor de identidad o en el archivo de `VALIJA_ROLES_FILE`. Si cambió el archivo, reinicie la consola.',
  ),
  'request-forged': text(
    'Llegó una solicitud que cambia algo, sin el token de la sesión o desde otro sitio. No se hizo nada.',
    'Revise que `VALIJA_PUBLIC_URL` sea la dirección que ven los navegadores. Si lo es y se repite, otro sitio intenta actuar en nombre de alguien: trátelo como intento de ataque.',
  ),
  'sign-in-refused': text(
    'El proveedor de identidad negó el inicio de sesión, su respuesta no pasó una comprobación, o la persona tardó más de diez minutos.',
    'Pida a la persona que entre otra vez desde la consola. Si le pasa a todas, revise cliente, secreto y dirección de retorno en el proveedor, y el reloj de la máquina.',
  ),
  'identity-provider-away': text(
    'El proveedor de identidad no respondió o su configuración no se pudo leer. Quienes ya tienen sesión siguen trabajando.',
    'Revise `VALIJA_OIDC_ISSUER`, la red hacia el proveedor y su certificado. La consola vuelve a preguntar con el próximo inicio de sesión.',
  ),
  'source-foreign': text(
    'Una institución entregó por HTTP un sobre que firmó otra. No se aceptó.',
    'Averigüe cómo llegó a esa institución un sobre ajeno ya firmado. Cada una entrega sólo los suyos.',
  ),
  'not-found': text(
    'No existe, o quien pregunta no es parte: la respuesta es igual para no revelar qué existe.',
    'Revise el identificador. Un mensaje que la institución asegura haber enviado puede estar aún en su punto de conexión.',
  ),
  'service-unavailable': text(
    'La base de datos o el bus no responde por el momento. Nada se pierde: todo queda pendiente y sigue solo.',
    'Recupere el servicio que falta; la primera línea de Ahora dice cuál. No hace falta reenviar nada.',
  ),
  'own-key-missing': text(
    'El directorio publica una llave de esta institución que su archivo de llaves no tiene, o ninguna de las que tiene rige.',
    'Lleve a esa máquina el archivo de la última rotación, o rote otra vez. Si nadie rotó, alguien publicó una llave con la raíz de la institución: es un incidente.',
  ),
  'too-many-requests': text(
    'Una institución o una dirección pasó su límite de solicitudes por minuto. Repite sola después de la espera.',
    'Si el tráfico es legítimo, suba el límite en la configuración de la compuerta. Si no, busque el programa que insiste.',
  ),
  'certificate-unusable': text(
    'Un proceso no puede usar su certificado TLS: falta un archivo, la clave es de otro, venció o aún no rige.',
    'Corrija o renueve los archivos que nombra su registro. Se leen de nuevo en la conexión siguiente, sin reiniciar.',
  ),
  'native-unavailable': text(
    'El sistema de la institución no contesta o pidió esperar. El mensaje está a salvo en su punto de conexión, que reintenta hasta 72 horas.',
    'Si dura más de unos minutos, avise a la institución y revise la credencial del adaptador. «Reintentar ahora» ahorra la espera cuando vuelva.',
  ),
  'native-changed': text(
    'Alguien modificó el recurso en el sistema de la institución mientras se iba a escribir. Se lee de nuevo y se repite solo.',
    'Nada si es ocasional. Si dura, otro programa modifica ese recurso sin parar: avise a la institución.',
  ),
  'native-scope-missing': text(
    'El servidor de autorización de la institución dio menos permisos que los acordados. Se reintenta solo.',
    'Pida a la institución que otorgue al cliente los permisos acordados, o corrija los que pide la configuración del adaptador.',
  ),
  'native-refused': text(
    'El sistema de la institución rechazó los datos por su propio contrato. El mensaje espera a una persona y detiene sólo su hilo.',
    'Revise con la institución qué regla no se cumplió y corrija el adaptador o el sistema. Después reenvíe el grupo, probando primero con uno.',
  ),
  'native-contract-broken': text(
    'El sistema de la institución respondió fuera de su contrato, o el adaptador iba a escribir algo que no lo cumple.',
    'Averigüe si el sistema cambió de versión sin aviso; actualice contrato y adaptador. Después reenvíe, probando primero con uno.',
  ),
  'thread-unknown': text(
    'El mensaje o evento se refiere a un caso que ese punto de conexión no conoce. Espera a una persona.',
    'Abra el hilo: si falta el mensaje anterior, resuelva ése y reenvíe éste. Tras restaurar un respaldo, espere a que se completen los pendientes.',
  ),
  'event-out-of-order': text(
    'El sistema de una institución publicó un evento distinto sobre un caso que ya informó como resuelto. No se envió.',
    'Pida a la institución buscar el evento por su identificador y decir qué decisión vale. Reenviar no lo aclara.',
  ),
  'out-of-course': text(
    'Es auténtico, pero no calza con el estado de su derivación, por ejemplo una aceptación tras la anulación. No se aplicó y no retiene a ningún otro.',
    'Pida a las dos instituciones que se pongan de acuerdo: el aviso que recibieron dice la regla. Si sobra, se abandona con dos firmas.',
  ),
  'annulled-too-late': text(
    'La anulación llegó cuando la institución ya había terminado lo que se anula. No se deshizo nada.',
    'Pida a la institución que llame a quien derivó y le diga qué alcanzó a hacerse. Reenviar no cambia nada.',
  ),
  'entered-in-error': text(
    'Un centro de salud marcó como error una tarea de la que ya se informó. Lo informado sigue en pie.',
    'Aclare con el centro qué vale y, si hace falta, que avise a quien derivó.',
  ),
  'transition-not-allowed': text(
    'La tarea saltó a un estado que la tabla acordada no permite, y de eso no sale ningún mensaje.',
    'Pida al centro mirar la tarea: suele faltar la decisión. Cuando la registre, el mensaje sale solo.',
  ),
  'foreign-reference': text(
    'El centro refirió una cita o un lugar en otro servidor, y una referencia así no se sigue.',
    'Pida al centro que refiera un recurso propio. Si su servidor cambió de dirección, corrija la lista de centros.',
  ),
  'rejection-unreasoned': text(
    'El centro rechazó sin fundamento escrito. Se informó «Sin motivo», y quien derivó ya puede buscar otra institución.',
    'Pida al centro el fundamento, que la ley exige, y que lo registre en adelante.',
  ),
  'handler-missing': text(
    'La institución publica que acepta un tipo que su adaptador todavía no sabe procesar. El mensaje espera.',
    'Actualice el adaptador y reenvíe; o quite ese tipo de lo que la institución publica que acepta.',
  ),
  undelivered: text(
    'El mensaje espera en la compuerta más de lo que permite su carril: el punto de conexión del destinatario no lo ha recibido.',
    'Mire en Ahora si ese punto de conexión calla o está en pausa. Avise a la institución; si es urgente, llame a su turno. Se entrega solo cuando vuelva.',
  ),
  'retries-exhausted': text(
    'Se intentó durante 72 horas y el sistema de la institución nunca lo admitió. Nadie lo intenta más.',
    'Mire en los intentos la causa anotada y resuélvala; si el caso es urgente, use el teléfono de turno. Después reenvíe, probando primero con uno.',
  ),
  internal: text(
    'Un error que el programa no preveía. Nada se perdió: se reintenta solo o quedó guardado con su traza.',
    'Si empezó con una versión nueva, considere volver a la anterior. Entregue a quien mantiene el programa la huella del error y el registro de esa hora.',
  ),
};
