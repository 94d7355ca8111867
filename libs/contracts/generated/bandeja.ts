/** Generated from contracts/bandeja.openapi.json by `npm run generate`; edits are lost. */

export interface paths {
    "/v1/parties/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * La institución de esta bandeja
         * @description Quién es, quién pregunta y en qué tipos de mensaje puede ser parte.
         */
        get: operations["getSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quién puede recibir un tipo de mensaje
         * @description Según el directorio y los acuerdos vigentes. De las que no pueden se dice por qué.
         */
        get: operations["listRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cuántos asuntos hay por hacer y en espera
         * @description Las mismas cuentas que daría la lista con cada filtro.
         */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mensajes recibidos y enviados
         * @description Sin contenido. Primero lo urgente por hacer, luego lo demás por hacer según su plazo, después lo más reciente.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Envía un mensaje
         * @description Abre un hilo. Con la misma llave de idempotencia y los mismos datos se envía una sola vez: 201 la primera, 200 después, siempre con el mismo identificador. Lo que responde a otro mensaje se envía con POST /v1/messages/{id}/answers. Una revocación (autorizacion.revocada) va a la compuerta, que la reparte, con «authorization» y sin contenido.
         */
        post: operations["sendMessage"];
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
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Lee un mensaje
         * @description Con su contenido en la versión más nueva, sus recibos verificados, sus documentos y su hilo. La vista queda registrada antes de responder.
         */
        get: operations["readMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Qué respuestas admite un mensaje
         * @description Todas las que su tipo conoce para esta institución, con las que se admiten ahora y por qué no las otras.
         */
        get: operations["listAnswers"];
        put?: never;
        /**
         * Responde a un mensaje
         * @description Acusa, decide, informa, anula, coordina: según el tipo. Destinatario, finalidad, base legal, carril e hilo salen del mensaje respondido. Una segunda decisión, una respuesta antes de tiempo o una que no corresponde se rechazan. La llave de idempotencia vale como en POST /v1/messages.
         */
        post: operations["answerMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}/attachments/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
                /** @description Resumen con que el contenido nombra el documento. */
                digest: components["parameters"]["Digest"];
            };
            cookie?: never;
        };
        /**
         * Descarga un documento de un mensaje recibido
         * @description Abierto y comprobado. La vista queda registrada antes de responder.
         */
        get: operations["downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Quién vio el contenido de un mensaje
         * @description Cada vista del contenido o de un documento, con quién y cuándo.
         */
        get: operations["listViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hilos
         * @description Del movido más recientemente al más quieto.
         */
        get: operations["listThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Los mensajes de un hilo
         * @description Sin contenido, del más antiguo al más nuevo.
         */
        get: operations["readThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sube un documento
         * @description PDF, JPEG o PNG por sus propios bytes, hasta 10 MiB, tal cual en el cuerpo. Queda sellado para la propia institución hasta que un mensaje lo lleve; el contenido lo nombra con el «digest» de la respuesta. Los documentos de un mensaje suman hasta 20 MiB.
         */
        post: operations["uploadAttachment"];
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
        /** @description Identificador de un mensaje o de un hilo (UUID versión 7). */
        Uuid: string;
        /** @description Identificador de una institución en el directorio. */
        Urn: string;
        /** @description Seudónimo de una persona: 128 bits al azar que no dicen nada de ella. */
        Subject: string;
        /** @description Tipo de mensaje del catálogo, por ejemplo «derivacion.solicitada». */
        Type: string;
        /** @description Código de finalidad, por ejemplo «derivacion-programa». */
        Code: string;
        /** @description Base legal, por ejemplo «ley-21057:art-31-b». */
        LegalBasis: string;
        /** @description Resumen SHA-256 en base64url sin relleno. */
        Digest: string;
        /**
         * Format: date-time
         * @description Fecha y hora en UTC (RFC 3339).
         */
        Moment: string;
        /**
         * @description Carril: urgente o normal.
         * @enum {string}
         */
        Lane: "normal" | "urgent";
        /**
         * @description Si la institución recibió o envió el mensaje.
         * @enum {string}
         */
        Direction: "received" | "sent";
        /**
         * @description Dónde va un mensaje: enviado (aún en esta bandeja), aceptado (por la compuerta), recibido (por el destinatario), entregado (a quien debe leerlo), rechazado (hay que corregir algo), vencido (la compuerta no pudo recibirlo o entregarlo a tiempo; si llega después, el recibo vale).
         * @enum {string}
         */
        Estado: "enviado" | "aceptado" | "recibido" | "entregado" | "rechazado" | "vencido";
        /**
         * @description Qué pide de esta institución: por_hacer (algo le toca ahora), en_espera (le toca a otra o el caso sigue en curso), resuelto (nada más).
         * @enum {string}
         */
        Atencion: "por_hacer" | "en_espera" | "resuelto";
        /** @description Contenido del mensaje según el esquema vigente de su tipo (schemas/<tipo>/). Un documento se nombra como «adjunto», con el «digest», «tipo» y «bytes» que dio POST /v1/attachments; la bandeja lo sella después para el destinatario. */
        Content: {
            [key: string]: unknown;
        };
        /** @description Institución. */
        PartyName: {
            urn: components["schemas"]["Urn"];
            /** @description Nombre oficial; el identificador si ya no figura en el directorio. */
            name: string;
        };
        /** @description Institución como la publica el directorio. */
        Party: {
            urn: components["schemas"]["Urn"];
            /** @description Nombre oficial. */
            name: string;
            /** @description Clase de institución, por ejemplo «pav». */
            kind: string;
            /** @description Clase de institución, en palabras. */
            kindName: string;
            /** @description Programas que ejecuta, según el directorio. */
            programmes: string[];
            /** @description Teléfono de turno. */
            dutyTelephone?: string;
        };
        /** @description Tipo de mensaje en que esta institución puede ser parte. */
        MessageType: {
            type: components["schemas"]["Type"];
            /** @description Nombre del tipo. */
            titulo: string;
            /** @description Qué dice el mensaje y de dónde viene. */
            descripcion: string;
            /** @description Esquema vigente del contenido. */
            dataschema: string;
            /** @description Esta clase de institución puede enviarlo. */
            sends: boolean;
            /** @description Esta clase de institución puede recibirlo. */
            receives: boolean;
            /** @description Se envía respondiendo a otro mensaje, con POST /v1/messages/{id}/answers. */
            isAnswer: boolean;
            /**
             * @description Carril que admite.
             * @enum {string}
             */
            lane: "normal" | "urgent" | "either";
            /** @description Finalidades con que puede decirse. */
            purposes: components["schemas"]["Code"][];
            /** @description Bases legales con que puede decirse. */
            legalbasis: components["schemas"]["LegalBasis"][];
        };
        /** @description La institución de esta bandeja y quien pregunta. */
        Self: {
            party: components["schemas"]["Party"];
            /** @description Quien presenta la credencial. */
            official: {
                /** @description Nombre con que queda registrado lo que hace. */
                name: string;
            };
            /** @description Tipos de mensaje en que puede ser parte. */
            types: components["schemas"]["MessageType"][];
        };
        /** @description Institución que podría recibir un tipo de mensaje. */
        Recipient: {
            urn: components["schemas"]["Urn"];
            /** @description Nombre oficial. */
            name: string;
            /** @description Clase de institución, por ejemplo «pav». */
            kind: string;
            /** @description Clase de institución, en palabras. */
            kindName: string;
            /** @description Programas que ejecuta, según el directorio. */
            programmes: string[];
            /** @description Teléfono de turno. */
            dutyTelephone?: string;
            /** @description Hoy se le puede enviar. */
            puede: boolean;
            /** @description Razones en palabras; vacío si se puede. */
            motivos: string[];
            /** @description Con qué finalidad y base legal. */
            bases: {
                purpose: components["schemas"]["Code"];
                legalbasis: components["schemas"]["LegalBasis"];
            }[];
        };
        /** @description Quién puede recibir un tipo de mensaje. */
        Recipients: {
            type: components["schemas"]["Type"];
            /** @description Instituciones de las clases que pueden recibirlo, primero las que hoy pueden. */
            recipients: components["schemas"]["Recipient"][];
        };
        /** @description Mensaje que se envía. */
        NewMessage: {
            type: components["schemas"]["Type"];
            recipient?: components["schemas"]["Urn"];
            /** @description Programa al que se dirige, en lugar del destinatario: va a la institución que lo ejecuta. */
            programme?: string;
            /** @description Persona ya conocida por esta bandeja; si falta, se crea un seudónimo nuevo. */
            subject?: components["schemas"]["Subject"];
            /** @description Si falta, la única que permiten el catálogo y los acuerdos. */
            purpose?: components["schemas"]["Code"];
            /** @description Si falta, la única que permiten el catálogo y los acuerdos. */
            legalbasis?: components["schemas"]["LegalBasis"];
            /** @description Si falta, el que dicen las reglas del tipo; nunca normal cuando ellas dicen urgente. */
            lane?: components["schemas"]["Lane"];
            /** @description Momento desde el que corre un plazo legal. */
            clockbase?: components["schemas"]["Moment"];
            /** @description Referencia opaca de la autorización al amparo de la cual se envía, o de la que se revoca. */
            authorization?: string;
            content: components["schemas"]["Content"];
        };
        /** @description Respuesta a un mensaje. */
        NewAnswer: {
            type: components["schemas"]["Type"];
            /** @description Si falta, la contraparte del mensaje. Sólo se elige donde la opción lo pide. */
            recipient?: components["schemas"]["Urn"];
            /** @description Si falta, el del mensaje que se responde o el único del tipo. */
            lane?: components["schemas"]["Lane"];
            /** @description Referencia opaca de la autorización al amparo de la cual se envía. */
            authorization?: string;
            /** @description Contenido según el esquema del tipo. El campo que nombra el mensaje respondido («derivacion», «solicitud»…) lo completa la bandeja si falta. */
            content: components["schemas"]["Content"];
        };
        /** @description Mensaje que quedó en la salida, firmado y sellado. Se ofrece a la compuerta hasta tener un recibo final. */
        SentMessage: {
            id: components["schemas"]["Uuid"];
            type: components["schemas"]["Type"];
            recipient: components["schemas"]["PartyName"];
            subject: components["schemas"]["Subject"];
            correlationid: components["schemas"]["Uuid"];
            lane: components["schemas"]["Lane"];
            purpose: components["schemas"]["Code"];
            legalbasis: components["schemas"]["LegalBasis"];
            estado: components["schemas"]["Estado"];
        };
        /** @description Por qué se rechazó un mensaje enviado y qué hacer. */
        Rechazo: {
            /** @description Código estable. */
            code: string;
            /** @description Qué pasó. */
            title: string;
            /** @description Qué hacer. */
            detail: string;
            /** @description Punteros al contenido o al sobre, sin valores. */
            pointers: string[];
            by: components["schemas"]["PartyName"];
            at: components["schemas"]["Moment"];
        };
        /** @description Lo que sigue en un asunto. */
        Pendiente: {
            /** @description Respuestas con que se cumple; basta una. */
            types: components["schemas"]["Type"][];
            /** @description Qué falta, en palabras. */
            accion: string;
            /**
             * @description A quién le toca.
             * @enum {string}
             */
            debe: "nosotros" | "contraparte";
            /** @description Primer momento en que ya es tarde, donde hay plazo. Orientación: la compuerta vigila el plazo que vale. */
            plazo?: components["schemas"]["Moment"];
            /** @description El plazo ya pasó. */
            vencido: boolean;
        };
        /** @description Un mensaje en una lista, sin su contenido. */
        MessageSummary: {
            id: components["schemas"]["Uuid"];
            direction: components["schemas"]["Direction"];
            type: components["schemas"]["Type"];
            /** @description Nombre del tipo de mensaje. */
            titulo: string;
            counterpart: components["schemas"]["PartyName"];
            subject: components["schemas"]["Subject"];
            /** @description Hilo al que pertenece. */
            correlationid: components["schemas"]["Uuid"];
            /** @description Mensaje que responde, si responde a uno. */
            answers?: components["schemas"]["Uuid"];
            lane: components["schemas"]["Lane"];
            /** @description Cuándo lo envió quien lo envió. */
            time: components["schemas"]["Moment"];
            /** @description Cuándo quedó en esta bandeja. */
            at: components["schemas"]["Moment"];
            /** @description Quién lo envió desde esta bandeja. */
            official?: string;
            /** @description Cuántos documentos lleva. */
            attachmentCount: number;
            estado: components["schemas"]["Estado"];
            rechazo?: components["schemas"]["Rechazo"];
            atencion: components["schemas"]["Atencion"];
            pendiente?: components["schemas"]["Pendiente"];
            /** @description Alguien de la institución ya vio el contenido. */
            seen: boolean;
        };
        /** @description Una página de mensajes. */
        MessageList: {
            /** @description Primero lo urgente por hacer, luego lo demás por hacer según su plazo, después lo más reciente. */
            messages: components["schemas"]["MessageSummary"][];
            /** @description Cursor de la página siguiente; falta en la última. */
            next?: string;
        };
        /** @description Recibo firmado de un mensaje. */
        Receipt: {
            /** @description accepted, received, delivered, refused o expired. */
            kind: string;
            /** @description Qué prueba, en palabras. */
            titulo: string;
            by: components["schemas"]["PartyName"];
            at: components["schemas"]["Moment"];
            /** @description La firma es de quien dice darlo y el recibo es de este sobre. */
            verified: boolean;
        };
        /** @description Documento de un mensaje. */
        Attachment: {
            digest: components["schemas"]["Digest"];
            /** @description Código del documento. */
            documento: string;
            tipo: components["schemas"]["AttachmentType"];
            /** @description Tamaño del documento. */
            bytes: number;
            /** @description Título, sin nombres de personas. */
            titulo?: string;
            /** @description Se puede descargar de esta bandeja. */
            disponible: boolean;
        };
        /**
         * @description Tipo de archivo.
         * @enum {string}
         */
        AttachmentType: "application/pdf" | "image/jpeg" | "image/png";
        /** @description Un mensaje con su contenido. Verlo queda registrado. */
        Message: {
            id: components["schemas"]["Uuid"];
            direction: components["schemas"]["Direction"];
            type: components["schemas"]["Type"];
            /** @description Nombre del tipo de mensaje. */
            titulo: string;
            counterpart: components["schemas"]["PartyName"];
            subject: components["schemas"]["Subject"];
            /** @description Hilo al que pertenece. */
            correlationid: components["schemas"]["Uuid"];
            /** @description Mensaje que responde, si responde a uno. */
            answers?: components["schemas"]["Uuid"];
            lane: components["schemas"]["Lane"];
            /** @description Cuándo lo envió quien lo envió. */
            time: components["schemas"]["Moment"];
            /** @description Cuándo quedó en esta bandeja. */
            at: components["schemas"]["Moment"];
            /** @description Quién lo envió desde esta bandeja. */
            official?: string;
            /** @description Cuántos documentos lleva. */
            attachmentCount: number;
            estado: components["schemas"]["Estado"];
            rechazo?: components["schemas"]["Rechazo"];
            atencion: components["schemas"]["Atencion"];
            pendiente?: components["schemas"]["Pendiente"];
            /** @description Alguien de la institución ya vio el contenido. */
            seen: boolean;
            purpose: components["schemas"]["Code"];
            legalbasis: components["schemas"]["LegalBasis"];
            /** @description Referencia opaca de la autorización. */
            authorization?: string;
            clockbase?: components["schemas"]["Moment"];
            /** @description Esquema en que viajó el contenido. */
            dataschema: string;
            /** @description Esquema en que se muestra: el más nuevo del tipo. */
            contentschema: string;
            content: components["schemas"]["Content"];
            /** @description Documentos que nombra. */
            attachments: components["schemas"]["Attachment"][];
            /** @description Recibos, en el orden en que se dieron. */
            receipts: components["schemas"]["Receipt"][];
            /** @description Mensajes del mismo hilo, del más antiguo al más nuevo. */
            thread: components["schemas"]["MessageSummary"][];
        };
        /** @description Por qué una respuesta no se admite ahora. */
        Motivo: {
            /** @description Código estable, el mismo con que se rechazaría. */
            code: string;
            /** @description Qué pasa. */
            title: string;
            /** @description Qué hacer. */
            detail: string;
            /** @description Respuestas que deben ir antes; basta una. */
            falta?: components["schemas"]["Type"][];
        };
        /** @description Una respuesta que el tipo de mensaje conoce. */
        AnswerOption: {
            type: components["schemas"]["Type"];
            /** @description Nombre del tipo de mensaje. */
            titulo: string;
            /** @description Esquema vigente del contenido. */
            dataschema: string;
            /** @description Se puede enviar ahora. */
            admissible: boolean;
            motivo?: components["schemas"]["Motivo"];
            /** @description A quién va. */
            recipient?: components["schemas"]["PartyName"];
            /** @description Quien responde debe decir a quién va. */
            choosesRecipient: boolean;
            purpose: components["schemas"]["Code"];
            legalbasis: components["schemas"]["LegalBasis"];
            lane: components["schemas"]["Lane"];
            /** @description Campo del contenido que nombra el mensaje respondido; la bandeja lo completa. */
            reference?: {
                /** @description Nombre del campo. */
                field: string;
                value: components["schemas"]["Uuid"];
            };
        };
        /** @description Respuestas posibles a un mensaje. */
        AnswerOptions: {
            message: components["schemas"]["Uuid"];
            /** @description En el orden en que suelen darse. */
            answers: components["schemas"]["AnswerOption"][];
            pendiente?: components["schemas"]["Pendiente"];
        };
        /** @description Un hilo. */
        ThreadSummary: {
            id: components["schemas"]["Uuid"];
            subject: components["schemas"]["Subject"];
            /** @description Cuántos mensajes tiene aquí. */
            messages: number;
            opening: components["schemas"]["MessageSummary"];
            /** @description Cuándo llegó o salió el último. */
            last: components["schemas"]["Moment"];
            atencion: components["schemas"]["Atencion"];
        };
        /** @description Una página de hilos, del movido más recientemente al más quieto. */
        ThreadList: {
            /** @description Hilos. */
            threads: components["schemas"]["ThreadSummary"][];
            /** @description Cursor de la página siguiente; falta en la última. */
            next?: string;
        };
        /** @description Un hilo con sus mensajes, sin su contenido. */
        Thread: {
            id: components["schemas"]["Uuid"];
            subject: components["schemas"]["Subject"];
            /** @description Del más antiguo al más nuevo. */
            messages: components["schemas"]["MessageSummary"][];
        };
        /** @description Cuántos asuntos hay en cada cuenta. */
        Summary: {
            /** @description Por hacer. */
            porHacer: number;
            /** @description Por hacer por el carril urgente. */
            porHacerUrgentes: number;
            /** @description Por hacer con el plazo ya pasado. */
            porHacerVencidos: number;
            /** @description En espera. */
            enEspera: number;
            /** @description Enviados que fueron rechazados. */
            rechazados: number;
        };
        /** @description Documento guardado, sellado para la propia institución, a la espera de ser enviado. */
        Uploaded: {
            /** @description Con qué nombrarlo en el contenido. */
            digest: components["schemas"]["Digest"];
            tipo: components["schemas"]["AttachmentType"];
            /** @description Tamaño del documento. */
            bytes: number;
            /** @description Hasta cuándo se guarda si ningún mensaje lo lleva. */
            until: components["schemas"]["Moment"];
        };
        /** @description Quién vio el contenido de un mensaje. */
        Views: {
            /** @description De la más antigua a la más nueva. */
            views: {
                /** @description Quién. */
                official: string;
                /**
                 * @description Qué vio: el contenido o un documento.
                 * @enum {string}
                 */
                what: "content" | "attachment";
                digest?: components["schemas"]["Digest"];
                at: components["schemas"]["Moment"];
            }[];
        };
        /** @description Detalle de un problema (RFC 9457). No repite ningún valor recibido. */
        Problem: {
            /**
             * Format: uri
             * @description Identificador del problema.
             */
            type: string;
            /** @description Qué pasó. */
            title: string;
            /** @description Estado HTTP. */
            status: number;
            /** @description Qué pasó y qué hacer. */
            detail: string;
            /** @description Código estable. */
            code: string;
            /** @description Punteros al cuerpo enviado; los que empiezan con /content llevan al contenido. */
            pointers?: string[];
        };
    };
    responses: {
        /** @description Problema (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:valija:error:answer-decided",
                 *       "title": "El mensaje ya tiene una decisión",
                 *       "status": 409,
                 *       "detail": "Ya se informó una decisión sobre este mensaje y no se da una segunda. Si hay un error, comuníquese con la contraparte.",
                 *       "code": "answer-decided"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No disponible por ahora; repita lo mismo */
        Unavailable: {
            headers: {
                /** @description Segundos de espera. */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Identificador del mensaje o del hilo. */
        Id: components["schemas"]["Uuid"];
        /** @description Resumen con que el contenido nombra el documento. */
        Digest: components["schemas"]["Digest"];
        /** @description Llave que quien llama inventa para este envío, de 8 a 100 letras, dígitos, puntos, guiones o dos puntos. Repita la misma si no supo el resultado. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La institución */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "party": {
                     *         "urn": "urn:valija:cl:pav:rm",
                     *         "name": "Programa Apoyo a Víctimas (ejemplo)",
                     *         "kind": "pav",
                     *         "kindName": "Programa Apoyo a Víctimas, coordinador del Protocolo Intersectorial",
                     *         "programmes": [
                     *           "PAV_CAV"
                     *         ],
                     *         "dutyTelephone": "+56 2 0000 0031"
                     *       },
                     *       "official": {
                     *         "name": "Funcionaria Ficticia"
                     *       },
                     *       "types": [
                     *         {
                     *           "type": "derivacion.acusada",
                     *           "titulo": "Derivación acusada",
                     *           "descripcion": "Acuse inmediato de recibo de la institución receptora. No es una decisión.",
                     *           "dataschema": "urn:valija:schema:derivacion.acusada:1.0.0",
                     *           "sends": true,
                     *           "receives": true,
                     *           "isAnswer": true,
                     *           "lane": "either",
                     *           "purposes": [
                     *             "derivacion-programa",
                     *             "proteccion-intersectorial"
                     *           ],
                     *           "legalbasis": [
                     *             "ley-21057:art-31-b",
                     *             "protocolo-intersectorial:derivacion"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Self"];
                };
            };
            401: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecipients: {
        parameters: {
            query: {
                /** @description Tipo de mensaje. */
                type: components["schemas"]["Type"];
                /** @description Sólo quien ejecuta este programa. */
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Destinatarios */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "derivacion.solicitada",
                     *       "recipients": [
                     *         {
                     *           "urn": "urn:valija:cl:caj:rm",
                     *           "name": "Corporación de Asistencia Judicial (ejemplo)",
                     *           "kind": "caj",
                     *           "kindName": "Corporaciones de Asistencia Judicial: CAVI, UVI y CREDEN",
                     *           "programmes": [
                     *             "CAVI",
                     *             "UVI",
                     *             "CREDEN"
                     *           ],
                     *           "puede": true,
                     *           "motivos": [],
                     *           "bases": [
                     *             {
                     *               "purpose": "derivacion-programa",
                     *               "legalbasis": "ley-21057:art-31-b"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "urn": "urn:valija:cl:ong:acogida-ficticia",
                     *           "name": "Casa de Acogida Ficticia",
                     *           "kind": "organismo-colaborador",
                     *           "kindName": "Organismos colaboradores y organizaciones de la sociedad civil (entidades privadas)",
                     *           "programmes": [],
                     *           "puede": false,
                     *           "motivos": [
                     *             "Ningún acuerdo vigente permite enviarle este tipo de mensaje."
                     *           ],
                     *           "bases": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Recipients"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cuentas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "porHacer": 4,
                     *       "porHacerUrgentes": 1,
                     *       "porHacerVencidos": 0,
                     *       "enEspera": 7,
                     *       "rechazados": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Summary"];
                };
            };
            401: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Sólo recibidos o sólo enviados. */
                direction?: components["schemas"]["Direction"];
                /** @description Sólo de un tipo. */
                type?: components["schemas"]["Type"];
                /** @description Sólo de un hilo. */
                thread?: components["schemas"]["Uuid"];
                /** @description Sólo de una persona, por su seudónimo. */
                subject?: components["schemas"]["Subject"];
                /** @description Sólo con una institución. */
                counterpart?: components["schemas"]["Urn"];
                /** @description Sólo de un carril. */
                lane?: components["schemas"]["Lane"];
                /** @description Sólo en un estado. */
                estado?: components["schemas"]["Estado"];
                /** @description Sólo lo que está así. */
                atencion?: components["schemas"]["Atencion"];
                /** @description Cuántos por página. */
                limit?: number;
                /** @description El «next» de la página anterior. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Una página */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000101",
                     *           "direction": "received",
                     *           "type": "derivacion.solicitada",
                     *           "titulo": "Derivación solicitada",
                     *           "counterpart": {
                     *             "urn": "urn:valija:cl:minpublico:uravit-13",
                     *             "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *           },
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "correlationid": "01920000-0000-7000-8000-000000000101",
                     *           "lane": "urgent",
                     *           "time": "2026-11-20T13:00:00.000Z",
                     *           "at": "2026-11-20T13:00:02.000Z",
                     *           "attachmentCount": 0,
                     *           "estado": "entregado",
                     *           "atencion": "por_hacer",
                     *           "pendiente": {
                     *             "types": [
                     *               "derivacion.acusada"
                     *             ],
                     *             "accion": "Acusar recibo",
                     *             "debe": "nosotros",
                     *             "plazo": "2026-11-20T14:00:00Z",
                     *             "vencido": false
                     *           },
                     *           "seen": false
                     *         },
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000102",
                     *           "direction": "sent",
                     *           "type": "derivacion.acusada",
                     *           "titulo": "Derivación acusada",
                     *           "counterpart": {
                     *             "urn": "urn:valija:cl:minpublico:uravit-13",
                     *             "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *           },
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "correlationid": "01920000-0000-7000-8000-000000000101",
                     *           "answers": "01920000-0000-7000-8000-000000000101",
                     *           "lane": "urgent",
                     *           "time": "2026-11-20T13:10:00.000Z",
                     *           "at": "2026-11-20T13:10:00.000Z",
                     *           "official": "Funcionaria Ficticia",
                     *           "attachmentCount": 0,
                     *           "estado": "entregado",
                     *           "atencion": "resuelto",
                     *           "seen": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Llave que quien llama inventa para este envío, de 8 a 100 letras, dígitos, puntos, guiones o dos puntos. Repita la misma si no supo el resultado. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Ya se había enviado con esta llave; nada se hizo dos veces */
            200: {
                headers: {
                    /** @description Dónde leer el mensaje. */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000102",
                     *       "type": "autorizacion.revocada",
                     *       "recipient": {
                     *         "urn": "urn:valija:cl:minpublico:uravit-13",
                     *         "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *       },
                     *       "subject": "0123456789abcdef0123456789abcdef",
                     *       "correlationid": "01920000-0000-7000-8000-000000000102",
                     *       "lane": "urgent",
                     *       "purpose": "derivacion-programa",
                     *       "legalbasis": "ley-21057:art-31-b",
                     *       "estado": "enviado"
                     *     }
                     */
                    "application/json": components["schemas"]["SentMessage"];
                };
            };
            /** @description Quedó en la salida */
            201: {
                headers: {
                    /** @description Dónde leer el mensaje. */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000102",
                     *       "type": "autorizacion.revocada",
                     *       "recipient": {
                     *         "urn": "urn:valija:cl:minpublico:uravit-13",
                     *         "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *       },
                     *       "subject": "0123456789abcdef0123456789abcdef",
                     *       "correlationid": "01920000-0000-7000-8000-000000000102",
                     *       "lane": "urgent",
                     *       "purpose": "derivacion-programa",
                     *       "legalbasis": "ley-21057:art-31-b",
                     *       "estado": "enviado"
                     *     }
                     */
                    "application/json": components["schemas"]["SentMessage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
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
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000102",
                     *       "direction": "sent",
                     *       "type": "derivacion.acusada",
                     *       "titulo": "Derivación acusada",
                     *       "counterpart": {
                     *         "urn": "urn:valija:cl:minpublico:uravit-13",
                     *         "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *       },
                     *       "subject": "0123456789abcdef0123456789abcdef",
                     *       "correlationid": "01920000-0000-7000-8000-000000000101",
                     *       "answers": "01920000-0000-7000-8000-000000000101",
                     *       "lane": "urgent",
                     *       "time": "2026-11-20T13:10:00.000Z",
                     *       "at": "2026-11-20T13:10:00.000Z",
                     *       "official": "Funcionaria Ficticia",
                     *       "attachmentCount": 0,
                     *       "estado": "entregado",
                     *       "atencion": "resuelto",
                     *       "seen": true,
                     *       "purpose": "derivacion-programa",
                     *       "legalbasis": "ley-21057:art-31-b",
                     *       "dataschema": "urn:valija:schema:derivacion.acusada:1.0.0",
                     *       "contentschema": "urn:valija:schema:derivacion.acusada:1.0.0",
                     *       "content": {
                     *         "derivacion": "01920000-0000-7000-8000-000000000101",
                     *         "fechaRecepcion": "2026-11-20T10:09:00-03:00",
                     *         "receptor": {
                     *           "institucion": "Programa Apoyo a Víctimas (ejemplo)",
                     *           "unidad": "Unidad Ficticia"
                     *         }
                     *       },
                     *       "attachments": [],
                     *       "receipts": [
                     *         {
                     *           "kind": "accepted",
                     *           "titulo": "Aceptado por la compuerta",
                     *           "by": {
                     *             "urn": "urn:valija:cl:valija:gateway",
                     *             "name": "Valija, compuerta de mensajes"
                     *           },
                     *           "at": "2026-11-20T13:10:01.000Z",
                     *           "verified": true
                     *         }
                     *       ],
                     *       "thread": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000101",
                     *           "direction": "received",
                     *           "type": "derivacion.solicitada",
                     *           "titulo": "Derivación solicitada",
                     *           "counterpart": {
                     *             "urn": "urn:valija:cl:minpublico:uravit-13",
                     *             "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *           },
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "correlationid": "01920000-0000-7000-8000-000000000101",
                     *           "lane": "urgent",
                     *           "time": "2026-11-20T13:00:00.000Z",
                     *           "at": "2026-11-20T13:00:02.000Z",
                     *           "attachmentCount": 0,
                     *           "estado": "entregado",
                     *           "atencion": "por_hacer",
                     *           "pendiente": {
                     *             "types": [
                     *               "derivacion.acusada"
                     *             ],
                     *             "accion": "Acusar recibo",
                     *             "debe": "nosotros",
                     *             "plazo": "2026-11-20T14:00:00Z",
                     *             "vencido": false
                     *           },
                     *           "seen": false
                     *         },
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000102",
                     *           "direction": "sent",
                     *           "type": "derivacion.acusada",
                     *           "titulo": "Derivación acusada",
                     *           "counterpart": {
                     *             "urn": "urn:valija:cl:minpublico:uravit-13",
                     *             "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *           },
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "correlationid": "01920000-0000-7000-8000-000000000101",
                     *           "answers": "01920000-0000-7000-8000-000000000101",
                     *           "lane": "urgent",
                     *           "time": "2026-11-20T13:10:00.000Z",
                     *           "at": "2026-11-20T13:10:00.000Z",
                     *           "official": "Funcionaria Ficticia",
                     *           "attachmentCount": 0,
                     *           "estado": "entregado",
                     *           "atencion": "resuelto",
                     *           "seen": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Respuestas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "01920000-0000-7000-8000-000000000101",
                     *       "pendiente": {
                     *         "types": [
                     *           "derivacion.acusada"
                     *         ],
                     *         "accion": "Acusar recibo",
                     *         "debe": "nosotros",
                     *         "plazo": "2026-11-20T14:00:00Z",
                     *         "vencido": false
                     *       },
                     *       "answers": [
                     *         {
                     *           "type": "derivacion.acusada",
                     *           "titulo": "Derivación acusada",
                     *           "dataschema": "urn:valija:schema:derivacion.acusada:1.0.0",
                     *           "admissible": true,
                     *           "recipient": {
                     *             "urn": "urn:valija:cl:minpublico:uravit-13",
                     *             "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *           },
                     *           "choosesRecipient": false,
                     *           "purpose": "derivacion-programa",
                     *           "legalbasis": "ley-21057:art-31-b",
                     *           "lane": "urgent",
                     *           "reference": {
                     *             "field": "derivacion",
                     *             "value": "01920000-0000-7000-8000-000000000101"
                     *           }
                     *         },
                     *         {
                     *           "type": "derivacion.aceptada",
                     *           "titulo": "Derivación aceptada",
                     *           "dataschema": "urn:valija:schema:derivacion.aceptada:1.0.0",
                     *           "admissible": false,
                     *           "motivo": {
                     *             "code": "answer-too-early",
                     *             "title": "Falta una respuesta anterior",
                     *             "detail": "Esta respuesta supone otra que aún no se ha dado: primero el acuse, después la decisión y luego los informes. Envíe antes la que falta.",
                     *             "falta": [
                     *               "derivacion.acusada"
                     *             ]
                     *           },
                     *           "recipient": {
                     *             "urn": "urn:valija:cl:minpublico:uravit-13",
                     *             "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *           },
                     *           "choosesRecipient": false,
                     *           "purpose": "derivacion-programa",
                     *           "legalbasis": "ley-21057:art-31-b",
                     *           "lane": "urgent",
                     *           "reference": {
                     *             "field": "derivacion",
                     *             "value": "01920000-0000-7000-8000-000000000101"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerOptions"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Llave que quien llama inventa para este envío, de 8 a 100 letras, dígitos, puntos, guiones o dos puntos. Repita la misma si no supo el resultado. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "derivacion.acusada",
                 *       "content": {
                 *         "derivacion": "01920000-0000-7000-8000-000000000101",
                 *         "fechaRecepcion": "2026-11-20T10:09:00-03:00",
                 *         "receptor": {
                 *           "institucion": "Programa Apoyo a Víctimas (ejemplo)",
                 *           "unidad": "Unidad Ficticia"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description Ya se había enviado con esta llave; nada se hizo dos veces */
            200: {
                headers: {
                    /** @description Dónde leer el mensaje. */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000102",
                     *       "type": "derivacion.acusada",
                     *       "recipient": {
                     *         "urn": "urn:valija:cl:minpublico:uravit-13",
                     *         "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *       },
                     *       "subject": "0123456789abcdef0123456789abcdef",
                     *       "correlationid": "01920000-0000-7000-8000-000000000101",
                     *       "lane": "urgent",
                     *       "purpose": "derivacion-programa",
                     *       "legalbasis": "ley-21057:art-31-b",
                     *       "estado": "enviado"
                     *     }
                     */
                    "application/json": components["schemas"]["SentMessage"];
                };
            };
            /** @description Quedó en la salida */
            201: {
                headers: {
                    /** @description Dónde leer el mensaje. */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000102",
                     *       "type": "derivacion.acusada",
                     *       "recipient": {
                     *         "urn": "urn:valija:cl:minpublico:uravit-13",
                     *         "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *       },
                     *       "subject": "0123456789abcdef0123456789abcdef",
                     *       "correlationid": "01920000-0000-7000-8000-000000000101",
                     *       "lane": "urgent",
                     *       "purpose": "derivacion-programa",
                     *       "legalbasis": "ley-21057:art-31-b",
                     *       "estado": "enviado"
                     *     }
                     */
                    "application/json": components["schemas"]["SentMessage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
                /** @description Resumen con que el contenido nombra el documento. */
                digest: components["parameters"]["Digest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El documento */
            200: {
                headers: {
                    /** @description Siempre como archivo que se guarda. */
                    "content-disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vistas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "views": [
                     *         {
                     *           "official": "Funcionaria Ficticia",
                     *           "what": "content",
                     *           "at": "2026-11-20T13:05:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Views"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                /** @description Sólo de una persona, por su seudónimo. */
                subject?: components["schemas"]["Subject"];
                /** @description Sólo los que están así. */
                atencion?: components["schemas"]["Atencion"];
                /** @description Cuántos por página. */
                limit?: number;
                /** @description El «next» de la página anterior. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Una página */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "threads": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000101",
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "messages": 2,
                     *           "opening": {
                     *             "id": "01920000-0000-7000-8000-000000000101",
                     *             "direction": "received",
                     *             "type": "derivacion.solicitada",
                     *             "titulo": "Derivación solicitada",
                     *             "counterpart": {
                     *               "urn": "urn:valija:cl:minpublico:uravit-13",
                     *               "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *             },
                     *             "subject": "0123456789abcdef0123456789abcdef",
                     *             "correlationid": "01920000-0000-7000-8000-000000000101",
                     *             "lane": "urgent",
                     *             "time": "2026-11-20T13:00:00.000Z",
                     *             "at": "2026-11-20T13:00:02.000Z",
                     *             "attachmentCount": 0,
                     *             "estado": "entregado",
                     *             "atencion": "por_hacer",
                     *             "pendiente": {
                     *               "types": [
                     *                 "derivacion.acusada"
                     *               ],
                     *               "accion": "Acusar recibo",
                     *               "debe": "nosotros",
                     *               "plazo": "2026-11-20T14:00:00Z",
                     *               "vencido": false
                     *             },
                     *             "seen": false
                     *           },
                     *           "last": "2026-11-20T13:10:00.000Z",
                     *           "atencion": "por_hacer"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ThreadList"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    readThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El hilo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000101",
                     *       "subject": "0123456789abcdef0123456789abcdef",
                     *       "messages": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000101",
                     *           "direction": "received",
                     *           "type": "derivacion.solicitada",
                     *           "titulo": "Derivación solicitada",
                     *           "counterpart": {
                     *             "urn": "urn:valija:cl:minpublico:uravit-13",
                     *             "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *           },
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "correlationid": "01920000-0000-7000-8000-000000000101",
                     *           "lane": "urgent",
                     *           "time": "2026-11-20T13:00:00.000Z",
                     *           "at": "2026-11-20T13:00:02.000Z",
                     *           "attachmentCount": 0,
                     *           "estado": "entregado",
                     *           "atencion": "por_hacer",
                     *           "pendiente": {
                     *             "types": [
                     *               "derivacion.acusada"
                     *             ],
                     *             "accion": "Acusar recibo",
                     *             "debe": "nosotros",
                     *             "plazo": "2026-11-20T14:00:00Z",
                     *             "vencido": false
                     *           },
                     *           "seen": false
                     *         },
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000102",
                     *           "direction": "sent",
                     *           "type": "derivacion.acusada",
                     *           "titulo": "Derivación acusada",
                     *           "counterpart": {
                     *             "urn": "urn:valija:cl:minpublico:uravit-13",
                     *             "name": "Fiscalía Regional Metropolitana, URAVIT (ejemplo)"
                     *           },
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "correlationid": "01920000-0000-7000-8000-000000000101",
                     *           "answers": "01920000-0000-7000-8000-000000000101",
                     *           "lane": "urgent",
                     *           "time": "2026-11-20T13:10:00.000Z",
                     *           "at": "2026-11-20T13:10:00.000Z",
                     *           "official": "Funcionaria Ficticia",
                     *           "attachmentCount": 0,
                     *           "estado": "entregado",
                     *           "atencion": "resuelto",
                     *           "seen": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Thread"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Guardado */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "digest": "0a8ObQpxo7JrbvcsZpDRhjnYtWXtGtvt12z3vrjdWTI",
                     *       "tipo": "application/pdf",
                     *       "bytes": 184320,
                     *       "until": "2026-11-27T13:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
}
