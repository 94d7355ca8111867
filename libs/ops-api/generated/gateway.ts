/** Generated from contracts/gateway.openapi.json by `npm run generate`; edits are lost. */

export interface paths {
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrega un mensaje a la compuerta
         * @description El sobre se autentica por su firma, y sólo lo entrega quien lo firma: la parte del token es la del sobre, y el token tiene el alcance de ese tipo. 201 la primera vez; 200 con todos los recibos si los mismos bytes ya se conocían; 409 si el identificador ya se usó con otros bytes.
         */
        post: operations["postMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Estado y recibos de un mensaje
         * @description Sólo para quien lo envió o lo recibe; para los demás no existe.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registra una llamada al teléfono de turno
         * @description Para quien envió un mensaje urgente que su destinatario no recibe, con un token que permite enviar ese tipo. La misma llamada (quién y cuándo) se registra una vez; a lo más 100 por mensaje. El mensaje sigue su curso y se entrega igual.
         */
        post: operations["postCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/abandonments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abandona un mensaje que nada más termina
         * @description La declaración (`kind` `abandonment`, con `source`, `id`, `envelopedigest`, `at` y `why`) la firman dos administradores; sus firmas son la autoridad y no se presenta otra credencial. Con una queda como propuesta por 30 días: 202, y se devuelve para que la otra persona agregue su firma a esas mismas palabras. Con las dos el mensaje termina con el recibo `abandoned` de la compuerta. Dicho otra vez no cambia nada.
         */
        post: operations["abandonMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quién llegó algo al amparo de una autorización
         * @description Sólo para la parte que envió primero algo al amparo de ella; para las demás no existe. Una vez revocada dice, de cada parte, cuándo la acusó (su recibo `delivered`) o desde cuándo calla y a qué teléfono de turno llamar. La referencia va en una cabecera y no en la dirección, que queda en registros de acceso.
         */
        get: operations["getAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SHA-256 de los bytes sellados, en base64url sin relleno */
                digest: string;
            };
            cookie?: never;
        };
        /**
         * Retira un adjunto sellado
         * @description Para quien lo subió y para el destinatario del mensaje aceptado que lo nombra; para los demás no existe. Se borra cuando el mensaje termina.
         */
        get: operations["readAttachment"];
        /**
         * Comienza a subir un adjunto
         * @description El adjunto se nombra por el resumen de sus bytes sellados, que quien envía conoce de antemano. Dicho otra vez no cambia nada y responde 200 con lo que ya llegó. Lo que ningún mensaje aceptado nombra se borra a las 24 horas.
         */
        put: operations["beginAttachment"];
        post?: never;
        delete?: never;
        options?: never;
        /** Hasta dónde llegó una subida propia */
        head: operations["findAttachment"];
        /**
         * Sube la parte siguiente
         * @description Cada parte queda guardada cuando se contesta; tras un corte se pregunta con HEAD y se sigue desde ahí. Con la última se compara el todo con el resumen: queda completo, o se desecha y se responde 422.
         */
        patch: operations["appendAttachment"];
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** El proceso está en marcha */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Base de datos y broker responden */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Da un token de acceso a una parte
         * @description RFC 6749 §4.4 con RFC 7523 §2.2. Sólo `client_credentials` y `private_key_jwt`; ninguna otra forma existe. Cada `client_assertion` sirve una vez, en cualquiera de las compuertas. Los errores son los de RFC 6749 §5.2, no problemas: `invalid_client` (401) para cualquier falla de la aserción, `invalid_scope`, `invalid_target`, `invalid_request`, `unsupported_grant_type` (400).
         */
        post: operations["postToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Descubrimiento: dónde y cómo se piden tokens
         * @description RFC 8414. No necesita certificado.
         */
        get: operations["getAuthorizationServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Llaves públicas con que la compuerta firma los tokens
         * @description RFC 7517. Las llaves de firma vigentes de la compuerta, como las publica el directorio. No necesita certificado.
         */
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * El directorio, desde una declaración en adelante
         * @description Quien lo lee verifica cada declaración con las llaves que fijó, y la cabeza con la llave de la compuerta. Lo que ya tenía no puede cambiar.
         */
        get: operations["getDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publicar una declaración, o agregarle una firma
         * @description Vale por sus firmas, la traiga quien la traiga. Si falta la segunda firma queda como propuesta por 30 días, y se publica cuando el mismo texto llega con ella.
         */
        post: operations["postStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lo que espera otra firma */
        get: operations["getProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plazos
         * @description Una parte ve los plazos que debe o que le deben; un cliente del operador con `ops:read`, todos. Un plazo está vencido cuando llegó su fin (`dueAt`, el primer momento tardío) sin que se cumpliera: se compara con `endedAt` si terminó y con el momento de la consulta si sigue abierto. Primero el que termina antes.
         */
        get: operations["listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations/at-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En riesgo hoy
         * @description Una parte ve los plazos que debe o que le deben; un cliente del operador con `ops:read`, todos. Los que siguen abiertos, no están vencidos y terminan hoy a más tardar: `dueDate`, por el calendario de quien debe, no es posterior al día de hoy en Chile continental. Es lo que todavía se puede cumplir hoy. Primero el que termina antes.
         */
        get: operations["listAtRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations/overdue-by-institution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vencidos por institución
         * @description Una parte ve los plazos que debe o que le deben; un cliente del operador con `ops:read`, todos. Cuántos plazos abiertos y vencidos tiene cada institución en este momento, por regla. De un deber periódico cuenta cada período sin informe. Los cumplidos con atraso no cuentan aquí, sino en `/v1/compliance`. Primero la institución con más vencidos; en CSV, una línea por institución y regla.
         */
        get: operations["countOverdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{correlationid}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Línea de tiempo de un hilo
         * @description Mensajes, recibos, plazos y avisos de un hilo, del más antiguo al más nuevo, cada uno con una oración: qué pasó y, en ese momento, qué se esperaba de quién hasta cuándo. Sale sólo de los sobres: nadie lee el contenido. Una parte ve los mensajes que envió o recibió con sus recibos, los plazos que debe o le deben y los avisos que le llegaron; para quien no tiene nada en el hilo, no existe. Queda registrado quién miró qué hilo y cuándo, antes de mostrarlo.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cifras de cumplimiento
         * @description Cifras de cumplimiento, sólo con los sobres y los plazos de la compuerta. **Qué cuenta.** Cada plazo cae en el día en que termina (`dueDate`, por el calendario de quien debe) y se cuenta si ese día está entre `from` y `to`, ambos inclusive. **En qué estado.** Cada plazo está en exactamente uno: `inTime`, cumplido antes de su fin; `late`, cumplido en su fin o después; `missing`, su fin pasó sin cumplirse (sigue abierto, o quedó sin efecto en su fin o después); `pending`, abierto y por terminar; `cancelled`, quedó sin efecto antes de su fin. **Proporción.** `share` = `inTime` / (`inTime` + `late` + `missing`), con cuatro decimales; `null` si el denominador es 0. Lo que sigue abierto y no ha vencido no está ni en el numerador ni en el denominador, y lo que quedó sin efecto a tiempo tampoco; de un período sin terminar, mire también `pending`, pues lo cumplido antes ya cuenta. **`acknowledged`**: acuses de recibo institucionales de una derivación (reglas `derivacion-acuse` y `derivacion-acuse-urgente`, D4). **`decided`**: aceptación o rechazo fundado dentro de dos días hábiles (regla `derivacion-decision`, D5). Rige el plazo con que nació cada uno, también si la instalación fijó otra cifra. **`start`**: horas desde la denuncia hasta el inicio de la intervención. Un caso es un hilo cuya primera `intervencion.iniciada`, aceptada y no devuelta, se tomó entre `from` y `to` (días de Chile continental). Su denuncia es, de los hilos con `denuncia.recibida` o `denuncia.comunicada` del mismo seudónimo que comenzaron antes que el hilo de la intervención, el último; su momento, el primero que nombran sus sobres (`clockbase` o, sin él, cuando se tomó). `medianHours` es la mediana (con un número par, el promedio de los dos del medio), con dos decimales; `cases` dice de cuántos. Los inicios sin denuncia conocida se cuentan aparte, en `withoutDenuncia`, y no entran en la mediana. **`followUps`**: seguimientos trimestrales (regla `seguimiento-trimestral`, D7), uno por período: `due` = `inTime` + `late` + `missing`; `received` = `inTime` + `late`. **Grupos.** `month`: mes del día en que el plazo termina o de la toma del inicio. `region`: la de quien debe o inició; `null` si atiende varias o no consta. `institution`: quien debe o inició. Sólo aparecen grupos en que hay algo; `total` es del conjunto, y su mediana no es la de las medianas. Una parte ve las cifras de los plazos que debe o le deben y de los inicios que envió o recibió; un cliente del operador con `ops:read`, todas.
         */
        get: operations["getCompliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidentes, el más reciente primero */
        get: operations["listIncidents"];
        put?: never;
        /**
         * Informa un incidente de la compuerta
         * @description Abre los plazos del operador desde que lo conoció: alerta temprana (3 horas), actualización (72 horas, o la cifra de la instalación) e informe final (15 días corridos) al CSIRT Nacional; si afecta datos personales, también el aviso y la anotación de la vulneración. Dicho otra vez con la misma referencia y los mismos datos no cambia nada y responde 200. Fuente: Ley 21.663 art. 9; Ley 19.628 art. 14 sexies, según Ley 21.719.
         */
        post: operations["reportIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un incidente, qué se hizo y qué se debe */
        get: operations["getIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/incidents/{id}/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Informa qué se hizo por un incidente
         * @description `early-alert`, `update` y `final-report` cumplen los plazos ante el CSIRT Nacional; `breach` dice que también afecta datos personales y abre lo que eso exige; `breach-notice` y `breach-record` lo cumplen, y no existen sin `breach`. Vale el primer informe de cada uno: dicho otra vez responde 200 y no cambia nada.
         */
        post: operations["reportIncidentAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Qué está detenido, dónde y desde cuándo */
        get: operations["getNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mensajes, el más reciente primero
         * @description Con `stuck`, o con `error=undelivered`, sólo los que esperan más que el límite de su carril, el más antiguo primero. Si pocos calzan, una página puede venir corta, aun vacía, y traer `next`: cada una mira a lo más 20 000 mensajes.
         */
        get: operations["listOpsMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Un mensaje: su vida, quién lo tiene y qué se espera
         * @description Queda en la auditoría quién lo vio, antes de mostrarlo. Nunca lleva contenido ni `subject`.
         */
        get: operations["getOpsMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/messages/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * El sobre firmado y todos sus recibos, como archivo
         * @description Queda en la auditoría quién lo vio, antes de mostrarlo.
         */
        get: operations["exportProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/threads/{correlationid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Un hilo: quién envió qué a quién, y qué está detenido
         * @description Queda en la auditoría quién lo vio, antes de mostrarlo.
         */
        get: operations["getOpsThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fallas por causa, parte, tipo y versión
         * @description La que más urge primero. Lo estacionado y lo que nadie recibe, mientras dure; rechazos (a lo más los 2 000 últimos), incidentes y cuarentena, de los últimos 7 días. De lo que nadie recibe se cuentan a lo más 2 000 por parte y carril.
         */
        get: operations["listFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/failures/{key}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Los mensajes de un grupo de fallas, el más antiguo primero */
        get: operations["listFailed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reenvíos, el más reciente primero */
        get: operations["listReplays"];
        put?: never;
        /**
         * Reenvía uno, un grupo o un filtro
         * @description El mismo mensaje con el mismo identificador. Con `dryRun` sólo cuenta (200). Cada mensaje termina con su recibo firmado, nunca con «enviado».
         */
        post: operations["postReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/replays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un reenvío y hasta dónde llegó */
        get: operations["getReplay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/replays/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detiene un reenvío; lo ya pedido sigue su curso */
        post: operations["cancelReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Intenta ahora la entrega de un mensaje */
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/endpoints/{endpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un extremo */
        get: operations["getEndpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/endpoints/{endpoint}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deja de entregar a un extremo; lo que llega para él se sigue aceptando */
        post: operations["pauseEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/endpoints/{endpoint}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vuelve a entregar a un extremo */
        post: operations["resumeEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/broker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Las colas del broker frente a la base */
        get: operations["getBroker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alertas, la más grave y antigua primero */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reconoce una alerta hasta un momento */
        post: operations["acknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Partes con sus llaves y versiones */
        get: operations["listParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acuerdos, su cuota y su suspensión */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lo que espera otra firma o una ratificación */
        get: operations["listOpsProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declaraciones publicadas, la más reciente primero */
        get: operations["listStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/ratifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrega la segunda firma a una suspensión que ya rige
         * @description Las mismas palabras, con la firma de otra persona. La suspensión rige desde la primera; ratificada deja de estar en la cola.
         */
        post: operations["ratifySuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quién hizo o vio qué, lo más reciente primero
         * @description Exportarlo como CSV queda también en la auditoría.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Métricas de este proceso */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description JWS compacto (RFC 7515) */
        Jws: string;
        Message: {
            envelope: components["schemas"]["Jws"];
            /** @description JWE compacto (RFC 7516) con el contenido, sellado para el destinatario */
            sealed: string;
            accepted?: components["schemas"]["Jws"];
        };
        Taken: {
            /** Format: uuid */
            id: string;
            receipts: components["schemas"]["Jws"][];
        };
        MessageStatus: {
            /** Format: uuid */
            id: string;
            source: string;
            recipient: string;
            type: string;
            /** Format: uuid */
            correlationid: string;
            /** @enum {unknown} */
            lane: "normal" | "urgent";
            /** @enum {unknown} */
            state: "accepted" | "received" | "delivered" | "refused" | "withheld" | "abandoned";
            /** Format: date-time */
            takenAt: string;
            receipts: components["schemas"]["Jws"][];
            /**
             * Format: date-time
             * @description Sólo para quien envió, en el carril urgente: desde cuándo la compuerta lo ofrece sin que el destinatario lo reciba. Queda a la vista aunque después lo reciba.
             */
            silentSince?: string;
            /** @description Sólo mientras dura el silencio: teléfono de turno del destinatario, al que conviene llamar. El mensaje sigue su curso. */
            dutyTelephone?: string;
            /** @description Sólo para quien envió: las llamadas que registró, de la primera a la última. */
            calls?: components["schemas"]["Call"][];
        };
        /** @description Una llamada al teléfono de turno de quien no recibe un mensaje urgente. */
        Call: {
            /** @description Quién llamó, como lo nombra su institución; en una línea. */
            caller: string;
            /**
             * Format: date-time
             * @description Cuándo, en UTC; no en el futuro.
             */
            calledAt: string;
            /**
             * @description Si contestaron.
             * @enum {unknown}
             */
            outcome: "reached" | "no-answer" | "busy" | "wrong-number";
        };
        Calls: {
            calls: components["schemas"]["Call"][];
        };
        AuthorizationStatus: {
            reference: string;
            /** @description Ausente mientras la autorización vale */
            revocation?: {
                /**
                 * Format: uuid
                 * @description Mensaje que la revocó
                 */
                id: string;
                /** Format: date-time */
                revokedAt: string;
            };
            /** @description Cada parte que recibió algo, una vez */
            reached: components["schemas"]["Reached"][];
        };
        Reached: {
            party: string;
            /**
             * Format: date-time
             * @description Una vez revocada: cuándo la parte dijo que la aplicó, según su recibo `delivered` del aviso
             */
            acknowledgedAt?: string;
            /**
             * Format: date-time
             * @description Una vez revocada, mientras la parte no la acusa: desde cuándo se le avisa sin respuesta
             */
            silentSince?: string;
            /** @description Con `silentSince`: teléfono de turno de la parte, si el directorio lo tiene */
            dutyTelephone?: string;
            /** @description Mensaje con que la compuerta avisa la revocación; ausente si aún vale, o si la parte salió del directorio y no hay cómo avisarle */
            notice?: {
                /** Format: uuid */
                id: string;
                /** @enum {unknown} */
                state: "accepted" | "received" | "delivered" | "refused" | "withheld" | "abandoned";
                /** Format: date-time */
                takenAt: string;
                receipts: components["schemas"]["Jws"][];
            };
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            pointers?: string[];
            /** Format: uuid */
            messageId?: string;
            receipt?: components["schemas"]["Jws"];
        };
        TokenRequest: {
            /** @constant */
            grant_type: "client_credentials";
            /** @description Alcances separados por un espacio; al menos uno, y se otorgan todos o ninguno */
            scope: string;
            /** @description Si viene, la parte que firma la aserción */
            client_id?: string;
            /** @constant */
            client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            client_assertion: components["schemas"]["Jws"];
            /** @description Si viene, la URN de la compuerta (RFC 8707) */
            resource?: string;
        };
        Token: {
            access_token: components["schemas"]["Jws"];
            /** @constant */
            token_type: "Bearer";
            /** @constant */
            expires_in: 300;
            scope: string;
        };
        OauthError: {
            /** @enum {unknown} */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "invalid_scope" | "invalid_target" | "unsupported_grant_type" | "server_error";
            error_description?: string;
            scope?: string;
        };
        AuthorizationServer: {
            /** Format: uri */
            issuer: string;
            /** Format: uri */
            token_endpoint: string;
            /** Format: uri */
            jwks_uri: string;
            /** @description Los de toda parte; los de envío dependen de sus acuerdos */
            scopes_supported: string[];
            response_types_supported: string[];
            /** @constant */
            grant_types_supported: [
                "client_credentials"
            ];
            /** @constant */
            token_endpoint_auth_methods_supported: [
                "private_key_jwt"
            ];
            token_endpoint_auth_signing_alg_values_supported: ("EdDSA" | "Ed25519" | "ES256")[];
            /** @constant */
            tls_client_certificate_bound_access_tokens: true;
            mtls_endpoint_aliases: {
                /** Format: uri */
                token_endpoint: string;
            };
        };
        Keys: {
            keys: {
                /** @enum {unknown} */
                kty: "OKP" | "EC";
                /** @enum {unknown} */
                crv: "Ed25519" | "P-256";
                x: string;
                y?: string;
                kid: string;
                /** @enum {unknown} */
                alg: "EdDSA" | "ES256";
                /** @constant */
                use: "sig";
            }[];
        };
        /** @description Declaración en serialización JSON general de JWS (RFC 7515 §7.2.1). La cabecera protegida lleva sólo `alg`, `kid` y `typ: valija-statement+jws`; el contenido es una `Statement`. */
        SignedStatement: {
            payload: string;
            signatures: {
                protected: string;
                signature: string;
            }[];
        };
        /** @description Lo que dicen quienes firman. `party`, `agreement`, `abandonment` y levantar una suspensión requieren dos administradores; suspender, uno, o la raíz de cualquiera de las dos partes; `key`, la raíz de la parte; `retirement`, esa raíz o un administrador. */
        Statement: {
            /** @enum {string} */
            kind: "party" | "agreement" | "suspension" | "key" | "retirement" | "abandonment";
            /** Format: date-time */
            at: string;
            /** @description Motivo, sin datos de ningún caso */
            why: string;
            /** @description La siguiente del registro que cambia */
            revision?: number;
        };
        DirectoryDocument: {
            /** @description `{ seq, digest, at }` firmado por la compuerta (`valija-directory+jws`): cuántas declaraciones son, su resumen encadenado, y que a esa hora eran todas */
            head: components["schemas"]["Jws"];
            statements: components["schemas"]["SignedStatement"][];
        };
        PublishedStatement: {
            /** @enum {string} */
            kind: "published" | "proposed";
            /** @description Número en el directorio, una vez publicada */
            seq?: number;
        };
        Proposals: {
            proposals: {
                signed: components["schemas"]["SignedStatement"];
                statement: components["schemas"]["Statement"];
            }[];
        };
        AbandonmentProposed: {
            /** @constant */
            kind: "proposed";
            /** @description Quiénes firmaron */
            administrators: string[];
            statement: components["schemas"]["SignedStatement"];
        };
        Abandoned: {
            /** @constant */
            kind: "abandoned";
            /** @description Quiénes firmaron */
            administrators: string[];
            receipt: components["schemas"]["Jws"];
        };
        Institution: {
            urn: string;
            /** @description Como consta en el directorio; la URN si ya no consta */
            name: string;
        };
        Obligation: {
            /** @description Regla de `contracts/obligations.json` con que nació */
            rule: string;
            /** @description Qué se debe */
            title: string;
            /** @description Número del plazo en la especificación */
            deadline: string | null;
            /** @description Norma y artículo, o documento y sección */
            legalSource: string;
            /** @description Período de un deber periódico; 1 en los demás */
            period: number;
            /** Format: uuid */
            correlationid: string;
            /** @description El mensaje que lo abrió */
            opening: {
                source: string;
                /** Format: uuid */
                id: string;
            };
            /** @enum {string} */
            lane: "normal" | "urgent";
            debtor: components["schemas"]["Institution"];
            creditor: components["schemas"]["Institution"];
            /** @description Región de quien debe; `null` si atiende varias o no consta */
            region: string | null;
            /**
             * Format: date-time
             * @description Desde cuándo corre
             */
            baseAt: string;
            /**
             * Format: date-time
             * @description Primer momento tardío
             */
            dueAt: string;
            /**
             * Format: date
             * @description Último día, por el calendario de quien debe
             */
            dueDate: string;
            /** @enum {string} */
            state: "open" | "met" | "cancelled";
            overdue: boolean;
            /**
             * Format: date-time
             * @description Cuándo se cumplió o quedó sin efecto
             */
            endedAt: string | null;
        };
        ObligationList: {
            /**
             * Format: date-time
             * @description Momento de la consulta
             */
            at: string;
            obligations: components["schemas"]["Obligation"][];
            /** @description Cursor de la página siguiente; falta en la última */
            next?: string;
        };
        OverdueCount: {
            rule: string;
            title: string;
            overdue: number;
            /** @description De ellos, por el carril urgente */
            urgent: number;
            /**
             * Format: date-time
             * @description Fin del más antiguo
             */
            oldestDueAt: string;
        };
        OverdueByInstitution: {
            /** Format: date-time */
            at: string;
            institutions: {
                debtor: components["schemas"]["Institution"];
                overdue: number;
                urgent: number;
                /** Format: date-time */
                oldestDueAt: string;
                rules: components["schemas"]["OverdueCount"][];
            }[];
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "message" | "receipt" | "obligation-opened" | "obligation-overdue" | "obligation-met" | "obligation-cancelled" | "course" | "notice";
            /** @description Tipo de un mensaje, clase de un recibo o aviso, título de un plazo, estado al que llevó algo fuera del hilo */
            name: string;
            /** @description El mensaje; de un plazo o aviso, el que abrió el plazo */
            message: {
                source: string;
                /** Format: uuid */
                id: string;
            };
            /** @description Destinatario de un mensaje, autor de un recibo, quien debe un plazo, a quien se avisó o quien derivó de nuevo */
            party: string;
            /** @description Carril de un mensaje, código de un recibo, título del plazo de un aviso; vacío si no aplica */
            detail: string;
            /** @description Regla del curso de la derivación con que el mensaje no calza */
            misfit: string | null;
            /** @description Estado en que el mensaje o recibo dejó la derivación */
            course: string | null;
            /** @description Qué pasó, y qué se esperaba de quién hasta cuándo */
            sentence: string;
        };
        Timeline: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            correlationid: string;
            /** @description Qué se espera ahora de quién, hasta cuándo */
            awaited: string;
            entries: components["schemas"]["TimelineEntry"][];
            /** @description Cursor de la página siguiente; falta en la última */
            next?: string;
        };
        Kept: {
            /** @description A tiempo, de los que se sabe */
            share: number | null;
            /** @description Cumplidos antes de su fin */
            inTime: number;
            /** @description Cumplidos en su fin o después */
            late: number;
            /** @description Su fin pasó sin cumplirse */
            missing: number;
            /** @description Abiertos y por terminar */
            pending: number;
            /** @description Sin efecto antes de su fin */
            cancelled: number;
        };
        Start: {
            /** @description Inicios con denuncia conocida */
            cases: number;
            /** @description Mediana de las horas desde la denuncia; `null` sin casos */
            medianHours: number | null;
            /** @description Inicios sin denuncia conocida */
            withoutDenuncia: number;
        };
        FollowUps: {
            /** @description Debidos: a tiempo, tarde o sin llegar */
            due: number;
            /** @description De ellos, los que llegaron */
            received: number;
            /** @description A tiempo, de los que se sabe */
            share: number | null;
            /** @description Cumplidos antes de su fin */
            inTime: number;
            /** @description Cumplidos en su fin o después */
            late: number;
            /** @description Su fin pasó sin cumplirse */
            missing: number;
            /** @description Abiertos y por terminar */
            pending: number;
            /** @description Sin efecto antes de su fin */
            cancelled: number;
        };
        ComplianceRow: {
            /** @description Mes (`AAAA-MM`), región o URN; `null` si no hay una sola región */
            group: string | null;
            /** @description Nombre de la institución */
            name: string | null;
            acknowledged: components["schemas"]["Kept"];
            decided: components["schemas"]["Kept"];
            start: components["schemas"]["Start"];
            followUps: components["schemas"]["FollowUps"];
        };
        ComplianceFigures: {
            /** Format: date-time */
            at: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @enum {string} */
            by: "month" | "region" | "institution";
            groups: components["schemas"]["ComplianceRow"][];
            total: {
                acknowledged: components["schemas"]["Kept"];
                decided: components["schemas"]["Kept"];
                start: components["schemas"]["Start"];
                followUps: components["schemas"]["FollowUps"];
            };
        };
        IncidentReport: {
            /** @description Número propio del operador, que impide informarlo dos veces */
            reference: string;
            /**
             * Format: date-time
             * @description Cuándo se conoció: no en el futuro ni hace más de 366 días
             */
            knownAt: string;
            effects: ("confidencialidad" | "integridad" | "disponibilidad")[];
            /** @description Si afecta datos personales */
            personalData: boolean;
        };
        IncidentAct: {
            /**
             * Format: date-time
             * @description Cuándo se hizo: no antes de conocerse el incidente ni en el futuro; sin él, ahora
             */
            at?: string;
            /** @description Número que le dio la autoridad */
            reference?: string;
        };
        Incident: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** Format: date-time */
            knownAt: string;
            effects: ("confidencialidad" | "integridad" | "disponibilidad")[];
            /** @description Lo que se dijo al informarlo; lo que se supo después está en `acts` */
            personalData: boolean;
            /** @description Cliente del operador */
            reportedBy: string;
            /** Format: date-time */
            reportedAt: string;
            acts: {
                /** @enum {string} */
                act: "early-alert" | "update" | "final-report" | "breach" | "breach-notice" | "breach-record";
                /** Format: date-time */
                at: string;
                reference: string | null;
            }[];
            obligations: {
                rule: string;
                title: string;
                /** Format: date-time */
                dueAt: string;
                /** @enum {string} */
                state: "open" | "met" | "cancelled";
                /** Format: date-time */
                endedAt: string | null;
                overdue: boolean;
            }[];
        };
        IncidentList: {
            incidents: components["schemas"]["Incident"][];
            /** @description Cursor de la página siguiente; falta en la última */
            next?: string;
        };
        /**
         * @description Carril
         * @enum {string}
         */
        Lane: "normal" | "urgent";
        /** @description Un mensaje: quién lo firmó y con qué identificador */
        Ref: {
            source: string;
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        MessageState: "accepted" | "received" | "delivered" | "refused" | "withheld" | "abandoned";
        /**
         * @description `parked`: el extremo lo estacionó; `undelivered`: nadie lo recibe después de su límite; `quarantined`: no se pudo leer; `incident`: incidente de seguridad; `refused`: el destinatario lo rechazó
         * @enum {string}
         */
        FailureKind: "parked" | "undelivered" | "quarantined" | "incident" | "refused";
        /** @description Un servicio del que depende la compuerta */
        ServiceState: {
            /**
             * @description `blocked`: responde, pero no acepta más (alarma del broker)
             * @enum {string}
             */
            state: "up" | "blocked" | "down";
            /**
             * Format: date-time
             * @description Desde cuándo
             */
            since?: string;
            /** @description Código de `docs/errors.md` */
            code?: string;
        };
        /**
         * @description `silent`: no informa hace más de dos minutos; `circuit-open`: su sistema no responde y reintenta a `nextTryAt`; `unknown`: nunca informó
         * @enum {string}
         */
        EndpointState: "up-to-date" | "working" | "silent" | "circuit-open" | "paused" | "unknown";
        /** @description El más antiguo sin recibir; el que más pasa de su límite, lo urgente primero */
        OldestMessage: {
            source: string;
            /** Format: uuid */
            id: string;
            lane: components["schemas"]["Lane"];
            /** @description Hace cuánto lo aceptó la compuerta, en ms */
            ageMs: number;
            /** @description Límite de su carril, en ms: urgente 2 min, normal 15 min */
            limitMs: number;
            /** @description Pasó su límite */
            over: boolean;
        };
        EndpointNow: {
            endpoint: string;
            parties: components["schemas"]["Institution"][];
            /** @description Aceptados y no recibidos */
            waiting: {
                normal: number;
                urgent: number;
            };
            /** @description Recibidos y no terminados */
            inside: number;
            oldest: components["schemas"]["OldestMessage"] | null;
            /** @description Recibidos en cada minuto de la última hora, el más antiguo primero */
            minutes: number[];
            /** @description Estacionados en el extremo, según su último informe */
            parked: number;
            /** @description Fallas abiertas de sus partes: estacionados, sin entregar y en cuarentena */
            failures: number;
            state: components["schemas"]["EndpointState"];
            /**
             * Format: date-time
             * @description Desde cuándo está así
             */
            since: string | null;
            /**
             * Format: date-time
             * @description Con el circuito abierto: cuándo reintenta
             */
            nextTryAt?: string;
            /**
             * Format: date-time
             * @description Último informe del extremo
             */
            reportedAt?: string;
            /** @description Versión que informó */
            version?: string;
        };
        Now: {
            /** Format: date-time */
            at: string;
            /** @description Cada cuenta llega a lo más a 10 000 */
            totals: {
                waiting: number;
                /** @description Esperan más que el límite de su carril */
                overLimit: number;
                failures: number;
                alertsOpen: number;
                alertsAcknowledged: number;
                /** @description Plazos vencidos */
                overdue: number;
            };
            /** @description El que está peor primero; lo urgente primero */
            endpoints: components["schemas"]["EndpointNow"][];
            services: {
                database: components["schemas"]["ServiceState"];
                broker: components["schemas"]["ServiceState"];
                gateways: {
                    instance: string;
                    version: string;
                    /** Format: date-time */
                    startedAt: string;
                    /** Format: date-time */
                    seenAt: string;
                }[];
            };
            /** @description Última comparación entre base y broker */
            conciliation: {
                /** Format: date-time */
                at: string;
                differences: number;
            } | null;
        };
        MessageRow: {
            source: string;
            /** Format: uuid */
            id: string;
            type: string;
            /** @description Nombre del tipo para una persona */
            title: string;
            dataschema: string;
            sender: components["schemas"]["Institution"];
            recipient: components["schemas"]["Institution"];
            /** Format: uuid */
            correlationid: string;
            lane: components["schemas"]["Lane"];
            state: components["schemas"]["MessageState"];
            /** Format: date-time */
            takenAt: string;
            /**
             * Format: date-time
             * @description Recibo `received` del destinatario
             */
            receivedAt?: string;
            /**
             * Format: date-time
             * @description Recibo que lo terminó
             */
            endedAt?: string;
            error?: {
                /** @description Código de `docs/errors.md` */
                code: string;
                kind: components["schemas"]["FailureKind"];
                /** Format: date-time */
                since: string;
            };
            /** @description Mientras nadie lo recibe: hace cuánto se aceptó, en ms */
            waitingMs?: number;
        };
        MessagePage: {
            messages: components["schemas"]["MessageRow"][];
            /** @description Cursor de la página siguiente; falta en la última */
            next?: string;
        };
        LinkedMessage: {
            source: string;
            /** Format: uuid */
            id: string;
            type: string;
            title: string;
            state: components["schemas"]["MessageState"];
            /** Format: date-time */
            takenAt: string;
        };
        LifeEvent: {
            /** Format: date-time */
            at: string;
            /**
             * @description `published`: entregado al broker; `answered`: otro mensaje del hilo lo nombra como causa
             * @enum {string}
             */
            kind: "accepted" | "published" | "withheld" | "received" | "expired" | "parked" | "replayed" | "delivered" | "refused" | "abandoned" | "called" | "incident" | "answered";
            /** @description Quien lo firmó o lo hizo */
            by: components["schemas"]["Institution"];
            /** @description De `published` y `parked`: cuántas veces */
            count?: number;
            /** @description Código de `docs/errors.md` */
            code?: string;
            /** @description Llave que firmó el recibo */
            kid?: string;
            /** @description De un recibo: su firma vale con una llave que el directorio publica */
            verified?: boolean;
            /** @description De `answered`: la respuesta */
            message?: components["schemas"]["Ref"];
        };
        Attempt: {
            /**
             * Format: date-time
             * @description Último intento
             */
            at: string;
            /** @description Extremo */
            by: string;
            /** @description Código de `docs/errors.md` */
            code: string;
            /** @description Clase del error, sin su texto */
            errorClass: string | null;
            /** @description Cuántos */
            attempts: number;
        };
        Holder: {
            party: components["schemas"]["Institution"];
            /** Format: date-time */
            since: string;
            /**
             * @description `waiting`: la compuerta lo ofrece y el destinatario no lo recibe; `withheld`: la compuerta lo retiene; `blocked`: el destinatario lo tiene y espera otro anterior del hilo; `inside`: el destinatario lo trabaja; `parked`: estacionado en el destinatario; `answering`: entregado, y se debe una respuesta
             * @enum {string}
             */
            step: "waiting" | "withheld" | "blocked" | "inside" | "parked" | "answering";
            /**
             * Format: date-time
             * @description Fin del primer plazo abierto
             */
            mustAnswerBefore?: string;
        };
        ReplayRef: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ReplayState"];
            /** Format: date-time */
            at: string;
        };
        /** @description Atributos del sobre sin `subject`; ninguno lleva contenido */
        EnvelopeShown: {
            [key: string]: string | number | boolean | unknown[] | Record<string, never> | null;
        };
        MessageDetail: {
            source: string;
            /** Format: uuid */
            id: string;
            type: string;
            /** @description Nombre del tipo para una persona */
            title: string;
            dataschema: string;
            sender: components["schemas"]["Institution"];
            recipient: components["schemas"]["Institution"];
            /** Format: uuid */
            correlationid: string;
            lane: components["schemas"]["Lane"];
            state: components["schemas"]["MessageState"];
            /** Format: date-time */
            takenAt: string;
            /**
             * Format: date-time
             * @description Recibo `received` del destinatario
             */
            receivedAt?: string;
            /**
             * Format: date-time
             * @description Recibo que lo terminó
             */
            endedAt?: string;
            error?: {
                /** @description Código de `docs/errors.md` */
                code: string;
                kind: components["schemas"]["FailureKind"];
                /** Format: date-time */
                since: string;
            };
            /** @description Mientras nadie lo recibe: hace cuánto se aceptó, en ms */
            waitingMs?: number;
            /** @description Otras partes que usaron el mismo identificador; se ven con `source` */
            alsoFrom: string[];
            envelope: components["schemas"]["EnvelopeShown"];
            /** @description Resumen SHA-256 (base64url) del sobre firmado, como lo nombran sus recibos y un abandono */
            envelopedigest: string;
            life: components["schemas"]["LifeEvent"][];
            attempts: components["schemas"]["Attempt"][];
            /** @description Quién debe actuar; `null` si nadie */
            holder: components["schemas"]["Holder"] | null;
            /** @description El anterior del hilo para el mismo destinatario */
            previous?: components["schemas"]["Ref"];
            /** @description El estacionado por el que espera */
            blockedBy?: components["schemas"]["Ref"];
            causes: components["schemas"]["LinkedMessage"][];
            consequences: components["schemas"]["LinkedMessage"][];
            /** @description Plazos que abrió */
            obligations: components["schemas"]["Obligation"][];
            replays: components["schemas"]["ReplayRef"][];
        };
        /** @description Lo que prueba qué pasó, sin contenido: se verifica con las llaves del directorio */
        MessageProof: {
            source: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            exportedAt: string;
            envelope: components["schemas"]["Jws"];
            receipts: components["schemas"]["Jws"][];
            /** @description Las llaves con que se verifican */
            keys: {
                [key: string]: string;
            }[];
        };
        ThreadDetail: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            correlationid: string;
            /** @description Estado de la derivación; `null` si el hilo no es de una */
            course: {
                state: string;
                /** @description El estado, para una persona */
                title: string;
            } | null;
            participants: components["schemas"]["Institution"][];
            /** @description Del más antiguo al más nuevo */
            messages: components["schemas"]["MessageRow"][];
            /** @description Cada estacionado y los que esperan tras él */
            blocked: {
                head: components["schemas"]["Ref"];
                waiting: components["schemas"]["Ref"][];
            }[];
            obligations: components["schemas"]["Obligation"][];
            next?: string;
        };
        /** @description Resumen de clase, código, parte, tipo y versión de un grupo de fallas */
        FailureKey: string;
        FailureGroup: {
            key: components["schemas"]["FailureKey"];
            /** @description Código de `docs/errors.md` */
            code: string;
            kind: components["schemas"]["FailureKind"];
            /** @description Quien no lo recibe o no lo puede tomar; `null` si no se sabe */
            party: components["schemas"]["Institution"] | null;
            endpoint: string | null;
            type: string | null;
            title: string | null;
            dataschema: string | null;
            count: number;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            last: string;
            /** @description Mensajes que esperan tras ellos en sus hilos */
            waitingBehind: number;
            /** @description Se puede reenviar */
            replayable: boolean;
            /** @description La primera es posterior a la última versión de su extremo */
            newSinceDeployment: boolean;
            /**
             * Format: date-time
             * @description Cuándo empezó esa versión
             */
            deployedAt?: string;
            sample: components["schemas"]["Ref"][];
        };
        Failures: {
            /** Format: date-time */
            at: string;
            groups: components["schemas"]["FailureGroup"][];
            /** @description Códigos distintos */
            causes: number;
            /** @description Fallas en todos los grupos */
            messages: number;
        };
        FailureItem: {
            source: string;
            /** Format: uuid */
            id: string;
            message?: components["schemas"]["MessageRow"];
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            last: string;
            attempts: number;
            waitingBehind: number;
            errorClass?: string;
            stackHash?: string;
            handler?: string;
        };
        FailureItems: {
            messages: components["schemas"]["FailureItem"][];
            next?: string;
        };
        /** @enum {string} */
        ReplayState: "canary" | "running" | "done" | "cancelled" | "stopped";
        /** @description Lo mismo que acepta `GET /v1/ops/messages` */
        MessageQuery: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            thread?: string;
            type?: string;
            party?: string;
            sender?: string;
            recipient?: string;
            /** @description Código de `docs/errors.md` */
            error?: string;
            state?: components["schemas"]["MessageState"];
            lane?: components["schemas"]["Lane"];
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
            stuck?: boolean;
        };
        ReplayRequest: {
            /** @description Uno de los tres */
            filter: {
                ids: components["schemas"]["Ref"][];
            } | {
                failure: components["schemas"]["FailureKey"];
            } | {
                query: components["schemas"]["MessageQuery"];
            };
            /** @description Sin datos de ningún caso */
            reason: string;
            /** @description Uno primero; los demás sólo si termina bien */
            canary: boolean;
            /** @description Mensajes por segundo */
            perSecond: number;
            /** @description Sólo cuenta */
            dryRun: boolean;
        };
        ReplayPreview: {
            /** @description Se pedirían */
            would: number;
            /** @description Ya terminaron */
            ended: number;
            notReplayable: {
                /** @description Código de `docs/errors.md` */
                code: string;
                count: number;
            }[];
        };
        Replay: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ReplayState"];
            reason: string;
            by: components["schemas"]["Actor"];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            endedAt?: string;
            perSecond: number;
            totals: {
                all: number;
                waiting: number;
                asked: number;
                delivered: number;
                refused: number;
                parkedAgain: number;
                ended: number;
                skipped: number;
            };
            canary?: {
                message: components["schemas"]["Ref"];
                /** @enum {string} */
                state: "waiting" | "asked" | "delivered" | "refused" | "parkedAgain" | "ended" | "skipped";
            };
            /** @description Código de `docs/errors.md` */
            stoppedBecause?: string;
        };
        ReplayPage: {
            replays: components["schemas"]["Replay"][];
            next?: string;
        };
        /** @description Quién */
        Actor: {
            /** @description Cliente del operador */
            client: string;
            /** @description Persona que lo pidió, como la nombra su inicio de sesión */
            person?: string;
            role?: components["schemas"]["Role"];
        };
        /** @enum {string} */
        Role: "consulta" | "operacion" | "administracion" | "auditoria";
        Reason: {
            /** @description Sin datos de ningún caso */
            reason: string;
        };
        RetryRequest: {
            reason: string;
            /** @description Si dos partes usaron el identificador */
            source?: string;
        };
        Retried: {
            source: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            dueAt: string;
        };
        Paused: {
            /** Format: date-time */
            since: string;
            by: components["schemas"]["Actor"];
            reason: string;
        };
        EndpointPause: {
            endpoint: string;
            paused: components["schemas"]["Paused"] | null;
        };
        ParkedMessage: {
            source: string;
            /** Format: uuid */
            id: string;
            /** @description Código de `docs/errors.md` */
            code: string;
            errorClass: string | null;
            stackHash: string | null;
            attempts: number;
            /** Format: date-time */
            firstFailedAt: string;
            /** Format: date-time */
            lastFailedAt: string;
            /** Format: date-time */
            parkedAt: string;
            handler?: string;
            /** @description Cuántos esperan tras él */
            blocks: number;
        };
        Circuit: {
            /** @enum {string} */
            state: "closed" | "half-open" | "open";
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description Con el circuito abierto
             */
            nextTryAt: string | null;
        };
        /** @description Lo que informa un extremo de sí, firmado, sin contenido */
        EndpointReport: {
            /** Format: date-time */
            at: string;
            version: string;
            /** Format: date-time */
            startedAt: string;
            inbox: {
                pending: number;
                inWork: number;
                parked: number;
                /**
                 * Format: date-time
                 * @description El más antiguo por trabajar
                 */
                oldestPendingAt: string | null;
            };
            outbox: {
                unaccepted: number;
                /**
                 * Format: date-time
                 * @description El más antiguo que la compuerta no aceptó
                 */
                oldestAt: string | null;
            };
            circuit: components["schemas"]["Circuit"] | null;
            /** @description Los más antiguos */
            parked: components["schemas"]["ParkedMessage"][];
            parkedTotal: number;
            quarantine: {
                /** @description Código de `docs/errors.md` */
                code: string;
                count: number;
                /** Format: date-time */
                firstAt: string;
                /** Format: date-time */
                lastAt: string;
            }[];
        };
        EndpointDetail: {
            endpoint: string;
            parties: components["schemas"]["Institution"][];
            /** @description Aceptados y no recibidos */
            waiting: {
                normal: number;
                urgent: number;
            };
            /** @description Recibidos y no terminados */
            inside: number;
            oldest: components["schemas"]["OldestMessage"] | null;
            /** @description Recibidos en cada minuto de la última hora, el más antiguo primero */
            minutes: number[];
            /** @description Estacionados en el extremo, según su último informe */
            parked: number;
            /** @description Fallas abiertas de sus partes: estacionados, sin entregar y en cuarentena */
            failures: number;
            state: components["schemas"]["EndpointState"];
            /**
             * Format: date-time
             * @description Desde cuándo está así
             */
            since: string | null;
            /**
             * Format: date-time
             * @description Con el circuito abierto: cuándo reintenta
             */
            nextTryAt?: string;
            /**
             * Format: date-time
             * @description Último informe del extremo
             */
            reportedAt?: string;
            /** @description Versión que informó */
            version?: string;
            paused: components["schemas"]["Paused"] | null;
            report: components["schemas"]["EndpointReport"] | null;
        };
        BrokerQueue: {
            queue: string;
            endpoint: string | null;
            lane: components["schemas"]["Lane"] | null;
            ready: number;
            consumers: number;
            /** @description Publicados y no recibidos según la base; `null` si no se compara */
            database: number | null;
            difference: number;
        };
        Broker: {
            /** Format: date-time */
            at: string;
            reachable: boolean;
            blocked: boolean;
            queues: components["schemas"]["BrokerQueue"][];
            differences: number;
        };
        /** @enum {string} */
        AlertCode: "age-over-limit" | "failure-rate" | "messages-parked" | "endpoint-silent" | "circuit-open" | "certificate-expiring" | "key-expiring" | "database-size" | "broker-blocked" | "broker-unreachable" | "broker-drift" | "security-incident" | "messages-quarantined" | "quota-exceeded" | "revocation-unacknowledged" | "suspension-unratified" | "own-key-missing" | "notice-undelivered" | "operator-term-near" | "operator-term-overdue";
        /** @enum {string} */
        AlertState: "open" | "acknowledged" | "resolved";
        Alert: {
            /** Format: uuid */
            id: string;
            code: components["schemas"]["AlertCode"];
            /**
             * @description Rojo: tarde o perdido si nadie actúa; ámbar: lo estará pronto; azul: información
             * @enum {string}
             */
            severity: "red" | "amber" | "blue";
            about: {
                endpoint?: string;
                party?: components["schemas"]["Institution"];
                message?: components["schemas"]["Ref"];
                agreement?: string;
                kid?: string;
                queue?: string;
            };
            count: number;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            lastAt: string;
            state: components["schemas"]["AlertState"];
            acknowledgedBy?: components["schemas"]["Actor"];
            /** Format: date-time */
            until?: string;
            note?: string;
            /** Format: date-time */
            resolvedAt?: string;
            /** @description Código de lo que conviene hacer */
            action: string;
        };
        Alerts: {
            /** Format: date-time */
            at: string;
            alerts: components["schemas"]["Alert"][];
        };
        Acknowledgement: {
            /**
             * Format: date-time
             * @description A lo más en 7 días
             */
            until: string;
            note: string;
        };
        PartyKey: {
            kid: string;
            /** @enum {string} */
            use: "sign" | "seal";
            /** Format: date-time */
            notbefore: string;
            /** Format: date-time */
            notafter: string;
            /** @description Días enteros hasta `notafter`; negativo si pasó */
            daysLeft: number;
            /**
             * Format: date-time
             * @description Retirada desde
             */
            retiredFrom?: string;
        };
        PartyDetail: {
            urn: string;
            name: string;
            kind: string;
            endpoint: string;
            /** @description Versiones que recibe */
            accepts: string[];
            keys: components["schemas"]["PartyKey"][];
            dutyTelephone?: string;
            /** @description Vacío: todas */
            regions: string[];
            /** Format: date-time */
            validfrom?: string;
            /** Format: date-time */
            validto?: string;
            paused: components["schemas"]["Paused"] | null;
        };
        Parties: {
            /** Format: date-time */
            at: string;
            parties: components["schemas"]["PartyDetail"][];
        };
        Suspension: {
            /** Format: date-time */
            since: string;
            /** @description Administradores o partes que firmaron */
            by: string[];
            why: string;
            revision: number;
            /** @description Una segunda persona la ratificó */
            ratified: boolean;
        };
        AgreementDetail: {
            id: string;
            revision: number;
            types: string[];
            sender: components["schemas"]["Institution"];
            recipient: components["schemas"]["Institution"];
            purpose: string;
            legalbasis: string;
            validity: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            };
            /** @description Sin límite: `null` */
            quota: number | null;
            usedToday: number;
            suspended: components["schemas"]["Suspension"] | null;
        };
        AgreementList: {
            /** Format: date-time */
            at: string;
            agreements: components["schemas"]["AgreementDetail"][];
        };
        StatementAbout: {
            party?: components["schemas"]["Institution"];
            agreement?: string;
            /** @description De `suspension`: suspende (`true`) o levanta (`false`) */
            suspended?: boolean;
            kid?: string;
            message?: components["schemas"]["Ref"];
        };
        Proposal: {
            /** @description SHA-256 del texto firmado, base64url */
            digest: string;
            /** @enum {string} */
            kind: "party" | "agreement" | "suspension" | "key" | "retirement" | "abandonment";
            about: components["schemas"]["StatementAbout"];
            why: string;
            /** Format: date-time */
            at: string;
            /** @description Quienes firmaron, como los nombran sus llaves */
            signedBy: string[];
            /**
             * @description `awaiting-ratification`: una suspensión que ya rige con una firma
             * @enum {string}
             */
            state: "awaiting-signature" | "awaiting-ratification";
            /** @description Firmas que faltan */
            missing: number;
            /**
             * Format: date-time
             * @description Cuándo caduca la propuesta; `null` si no caduca
             */
            expiresAt: string | null;
            signed: components["schemas"]["SignedStatement"];
            statement: components["schemas"]["Statement"];
        };
        ProposalList: {
            /** Format: date-time */
            at: string;
            proposals: components["schemas"]["Proposal"][];
        };
        StatementEntry: {
            seq: number;
            /** @enum {string} */
            kind: "party" | "agreement" | "suspension" | "key" | "retirement" | "abandonment";
            about: components["schemas"]["StatementAbout"];
            revision?: number;
            why: string;
            /** Format: date-time */
            at: string;
            signedBy: string[];
        };
        StatementPage: {
            statements: components["schemas"]["StatementEntry"][];
            next?: string;
        };
        Ratification: {
            digest: string;
            signedBy: string[];
            ratified: boolean;
        };
        /** @enum {string} */
        AuditAction: "message.seen" | "message.exported" | "thread.seen" | "message.retried" | "replay.tried" | "replay.started" | "replay.cancelled" | "endpoint.paused" | "endpoint.resumed" | "alert.acknowledged" | "suspension.ratified" | "incident.reported" | "incident.acted" | "audit.exported";
        AuditEntry: {
            seq: number;
            /** Format: date-time */
            at: string;
            client: string;
            person: string | null;
            role: components["schemas"]["Role"] | null;
            action: components["schemas"]["AuditAction"];
            /** @description Identificador de lo que se vio o cambió */
            target: string | null;
            reason: string | null;
            /** @description `done`, el código del problema, o `unknown` si el proceso cayó en medio */
            outcome: string;
        };
        Audit: {
            entries: components["schemas"]["AuditEntry"][];
            next?: string;
        };
    };
    responses: {
        /** @description Problema (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No disponible por ahora; repita lo mismo */
        Unavailable: {
            headers: {
                /** @description Segundos de espera */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sin token, o con uno que no vale (RFC 6750) */
        Unauthenticated: {
            headers: {
                /** @description `Bearer` si no se mostró ninguno; con `error="invalid_token"` si el que se mostró no vale */
                "www-authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sin certificado de cliente, o con un token que no alcanza; o el mensaje no está permitido */
        Forbidden: {
            headers: {
                /** @description Con `error="insufficient_scope"`, el alcance que falta */
                "www-authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Demasiadas solicitudes por minuto; repita después de la espera */
        TooMany: {
            headers: {
                /** @description Segundos de espera */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No hay token (RFC 6749 §5.2) */
        NoToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OauthError"];
            };
        };
    };
    parameters: {
        /** @description Sólo lo que debe esta parte (su URN) */
        Debtor: string;
        /** @description Sólo lo que deben instituciones de esta región (código único territorial); las que atienden varias no están en ninguna */
        Region: string;
        /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
        Cursor: string;
        /** @description Filas por página */
        Limit: number;
        /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
        Person: string;
        /** @description Rol con que lo pide */
        Role: components["schemas"]["Role"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.valija.message+json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description Ya conocido; nada se hizo dos veces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            /** @description Aceptado */
            201: {
                headers: {
                    /** @description Dónde consultar el mensaje */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El mensaje */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageStatus"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    postCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.valija.call+json": components["schemas"]["Call"];
            };
        };
        responses: {
            /** @description Registrada; van todas las del mensaje */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calls"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    abandonMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.valija.statement+json": components["schemas"]["SignedStatement"];
            };
        };
        responses: {
            /** @description Abandonado */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Abandoned"];
                };
            };
            /** @description Falta una firma */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonmentProposed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthorization: {
        parameters: {
            query?: never;
            header: {
                /** @description Referencia opaca que llevan los sobres */
                "Valija-Reference": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La autorización */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationStatus"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Un rango de bytes (RFC 9110); sin él, todo */
                Range?: string;
            };
            path: {
                /** @description SHA-256 de los bytes sellados, en base64url sin relleno */
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Todo el adjunto */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jose": string;
                };
            };
            /** @description El rango pedido */
            206: {
                headers: {
                    /** @description Qué bytes van y cuántos son en total */
                    "content-range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/jose": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            416: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description Bytes sellados en total; el máximo corresponde a un documento de 10 MiB */
                "Upload-Length": number;
            };
            path: {
                /** @description SHA-256 de los bytes sellados, en base64url sin relleno */
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ya comenzada, o completa */
            200: {
                headers: {
                    /** @description Bytes que la compuerta ya tiene */
                    "upload-offset"?: number;
                    /** @description Bytes en total, según se anunció */
                    "upload-length"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Comenzada */
            201: {
                headers: {
                    /** @description Bytes que la compuerta ya tiene */
                    "upload-offset"?: number;
                    /** @description Bytes en total, según se anunció */
                    "upload-length"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            429: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
        };
    };
    findAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SHA-256 de los bytes sellados, en base64url sin relleno */
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La subida */
            200: {
                headers: {
                    /** @description Bytes que la compuerta ya tiene */
                    "upload-offset"?: number;
                    /** @description Bytes en total, según se anunció */
                    "upload-length"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description No hay una subida propia con ese resumen */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooMany"];
            /** @description No disponible por ahora */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    appendAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description Desde qué byte va la parte: donde terminó la anterior */
                "Upload-Offset": number;
            };
            path: {
                /** @description SHA-256 de los bytes sellados, en base64url sin relleno */
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Guardada */
            204: {
                headers: {
                    /** @description Bytes que la compuerta ya tiene */
                    "upload-offset"?: number;
                    /** @description Bytes en total, según se anunció */
                    "upload-length"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En marcha */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Listo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    postToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description El token */
            200: {
                headers: {
                    /** @description `no-store` */
                    "cache-control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["NoToken"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthorizationServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lo que hay, y nada más */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServer"];
                };
            };
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Las llaves */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jwk-set+json": components["schemas"]["Keys"];
                };
            };
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
        };
    };
    getDirectory: {
        parameters: {
            query?: {
                /** @description Número de la última declaración que se tiene */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Declaraciones y cabeza */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryDocument"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    postStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.valija.statement+json": components["schemas"]["SignedStatement"];
            };
        };
        responses: {
            /** @description Publicada */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedStatement"];
                };
            };
            /** @description Espera otra firma */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedStatement"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Propuestas, la más antigua primero */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listObligations: {
        parameters: {
            query?: {
                /** @description Estado: abierto, cumplido o sin efecto. Se ve uno a la vez */
                state?: "open" | "met" | "cancelled";
                /** @description Sólo vencidos (`true`) o sólo no vencidos (`false`); sin él, ambos */
                overdue?: boolean;
                /** @description Sólo los que terminan antes de este momento (RFC 3339) */
                due_before?: string;
                /** @description Sólo lo que debe esta parte (su URN) */
                debtor?: components["parameters"]["Debtor"];
                /** @description Sólo lo que deben instituciones de esta región (código único territorial); las que atienden varias no están en ninguna */
                region?: components["parameters"]["Region"];
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La vista, como JSON o como CSV según `Accept` */
            200: {
                headers: {
                    /** @description `rel="next"`: la página siguiente, si la hay (RFC 8288) */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAtRisk: {
        parameters: {
            query?: {
                /** @description Sólo lo que debe esta parte (su URN) */
                debtor?: components["parameters"]["Debtor"];
                /** @description Sólo lo que deben instituciones de esta región (código único territorial); las que atienden varias no están en ninguna */
                region?: components["parameters"]["Region"];
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La vista, como JSON o como CSV según `Accept` */
            200: {
                headers: {
                    /** @description `rel="next"`: la página siguiente, si la hay (RFC 8288) */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    countOverdue: {
        parameters: {
            query?: {
                /** @description Sólo lo que deben instituciones de esta región (código único territorial); las que atienden varias no están en ninguna */
                region?: components["parameters"]["Region"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La vista, como JSON o como CSV según `Accept` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueByInstitution"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Identificador del mensaje que abrió el hilo */
                correlationid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La vista, como JSON o como CSV según `Accept` */
            200: {
                headers: {
                    /** @description `rel="next"`: la página siguiente, si la hay (RFC 8288) */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCompliance: {
        parameters: {
            query: {
                /** @description Primer día */
                from: string;
                /** @description Último día, inclusive; a lo más cinco años (1.830 días) en total */
                to: string;
                /** @description Por qué se separan */
                by?: "month" | "region" | "institution";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La vista, como JSON o como CSV según `Accept` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceFigures"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Los incidentes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportIncident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.valija.incident+json": components["schemas"]["IncidentReport"];
            };
        };
        responses: {
            /** @description Ya informado */
            200: {
                headers: {
                    /** @description Dónde consultar el incidente */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Informado */
            201: {
                headers: {
                    /** @description Dónde consultar el incidente */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del incidente */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El incidente */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportIncidentAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del incidente */
                id: string;
                /** @description Qué se hizo */
                act: "early-alert" | "update" | "final-report" | "breach" | "breach-notice" | "breach-record";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.valija.incident+json": components["schemas"]["IncidentAct"];
            };
        };
        responses: {
            /** @description Ya informado */
            200: {
                headers: {
                    /** @description Dónde consultar el incidente */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Informado */
            201: {
                headers: {
                    /** @description Dónde consultar el incidente */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Qué está detenido, dónde y desde cuándo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Now"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpsMessages: {
        parameters: {
            query?: {
                /** @description Identificador */
                id?: string;
                /** @description Hilo (`correlationid`) */
                thread?: string;
                /** @description Tipo */
                type?: string;
                /** @description Lo enviado o recibido por esta parte */
                party?: string;
                /** @description Quién lo firmó */
                sender?: string;
                /** @description A quién va */
                recipient?: string;
                /** @description Código de la falla */
                error?: string;
                /** @description Estado */
                state?: components["schemas"]["MessageState"];
                /** @description Carril */
                lane?: components["schemas"]["Lane"];
                /** @description Aceptados desde este momento */
                from?: string;
                /** @description Aceptados antes de este momento */
                to?: string;
                /** @description Sólo los detenidos */
                stuck?: boolean;
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mensajes, el más reciente primero */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpsMessage: {
        parameters: {
            query?: {
                /** @description Quién lo firmó, si dos partes usaron el mismo identificador */
                source?: string;
            };
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path: {
                /** @description Identificador */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Un mensaje: su vida, quién lo tiene y qué se espera */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportProof: {
        parameters: {
            query?: {
                /** @description Quién lo firmó, si dos partes usaron el mismo identificador */
                source?: string;
            };
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path: {
                /** @description Identificador */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El sobre firmado y todos sus recibos, como archivo */
            200: {
                headers: {
                    /** @description Nombre del archivo */
                    "content-disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageProof"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpsThread: {
        parameters: {
            query?: {
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path: {
                /** @description Identificador del mensaje que abrió el hilo */
                correlationid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Un hilo: quién envió qué a quién, y qué está detenido */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadDetail"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFailures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fallas por causa, parte, tipo y versión */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failures"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFailed: {
        parameters: {
            query?: {
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Grupo */
                key: components["schemas"]["FailureKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Los mensajes de un grupo de fallas, el más antiguo primero */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureItems"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReplays: {
        parameters: {
            query?: {
                /** @description Estado */
                state?: components["schemas"]["ReplayState"];
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reenvíos, el más reciente primero */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    postReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        responses: {
            /** @description Lo que se haría (`dryRun`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayPreview"];
                };
            };
            /** @description Empezó */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Un reenvío y hasta dónde llegó */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path: {
                /** @description Identificador */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Detiene un reenvío; lo ya pedido sigue su curso */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path: {
                /** @description Identificador */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryRequest"];
            };
        };
        responses: {
            /** @description Intenta ahora la entrega de un mensaje */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retried"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Extremo */
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Un extremo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointDetail"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    pauseEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path: {
                /** @description Extremo */
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Deja de entregar a un extremo; lo que llega para él se sigue aceptando */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointPause"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path: {
                /** @description Extremo */
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Vuelve a entregar a un extremo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointPause"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBroker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Las colas del broker frente a la base */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broker"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description Estado; sin él, abiertas y reconocidas */
                state?: components["schemas"]["AlertState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alertas, la más grave y antigua primero */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alerts"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path: {
                /** @description Identificador */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        responses: {
            /** @description Reconoce una alerta hasta un momento */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listParties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Partes con sus llaves y versiones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Parties"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Acuerdos, su cuota y su suspensión */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpsProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lo que espera otra firma o una ratificación */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @description Clase */
                kind?: "party" | "agreement" | "suspension" | "key" | "retirement" | "abandonment";
                /** @description Sobre esta parte */
                party?: string;
                /** @description Sobre este acuerdo */
                agreement?: string;
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Declaraciones publicadas, la más reciente primero */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    ratifySuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.valija.statement+json": components["schemas"]["SignedStatement"];
            };
        };
        responses: {
            /** @description Agrega la segunda firma a una suspensión que ya rige */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ratification"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Persona */
                person?: string;
                /** @description Acción */
                action?: components["schemas"]["AuditAction"];
                /** @description Desde */
                from?: string;
                /** @description Antes de */
                to?: string;
                /** @description Desde dónde seguir: `next` de la página anterior, tal como vino */
                cursor?: components["parameters"]["Cursor"];
                /** @description Filas por página */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Persona por la que se pide, como la nombra su inicio de sesión; sin ella queda el nombre del cliente */
                "Valija-Person"?: components["parameters"]["Person"];
                /** @description Rol con que lo pide */
                "Valija-Role"?: components["parameters"]["Role"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Quién hizo o vio qué, lo más reciente primero */
            200: {
                headers: {
                    /** @description `rel="next"`: la página siguiente, si la hay (RFC 8288) */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Texto de Prometheus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
}
