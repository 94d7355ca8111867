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
    "/v1/messages/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrige un mensaje enviado que no se entregó
         * @description Dice de nuevo lo que se rechazó, quedó detenido en la contraparte o aún va en camino: un mensaje nuevo del mismo tipo, destinatario, hilo y base, que reemplaza al anterior. El destinatario ya no aplica el anterior, que termina rechazado con `superseded`. Si lo había aplicado, la corrección es la rechazada, con `superseded-too-late`. La llave de idempotencia vale como en POST /v1/messages.
         */
        post: operations["correctMessage"];
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
    "/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quién entró y a qué unidades
         * @description Lo primero que pregunta la página. Quien presenta una credencial de programa tiene todas las unidades y todos los roles.
         */
        get: operations["getDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Avisa qué cambió
         * @description Eventos del servidor (text/event-stream): «state» al empezar, con todos los temas, y cuando un servicio deja de responder o vuelve, «changed» con los temas que cambiaron, «beat» cada 10 segundos. Los datos de cada uno son un DeskEvent; nunca llevan contenido.
         */
        get: operations["listenEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quién vio qué en la unidad
         * @description Para la jefatura: cada vista del contenido de mensajes de sus unidades.
         */
        get: operations["reviewViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pasa un hilo a otra unidad
         * @description Para la jefatura de la unidad que lo tiene. Desde ese momento lo ven las personas de la otra unidad. Queda registrado quién, cuándo y por qué.
         */
        post: operations["moveThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Asigna el número propio de un asunto
         * @description Para la jefatura. Reemplaza el que hubiera. Se guarda sellado; la búsqueda lo encuentra por su número exacto. El que la institución dice en su propio acuse queda asignado solo.
         */
        put: operations["numberThread"];
        post?: never;
        /**
         * Quita el número propio de un asunto
         * @description Para la jefatura. Quitar el que no hay no es un error.
         */
        delete: operations["unnumberThread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Busca un asunto
         * @description Por hilo, mensaje, persona (su seudónimo, o sus primeros 8 caracteres o más) o número propio. El texto va en el cuerpo y no queda en ninguna dirección ni registro.
         */
        post: operations["searchMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Qué se puede comenzar hoy
         * @description Los tipos que abren un hilo y que el directorio y los acuerdos vigentes permiten enviar a alguien.
         */
        get: operations["listTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quién puede recibir lo que se escribe, y por qué no
         * @description Según los criterios de los programas (Protocolo B, Anexo 2), el directorio y los acuerdos vigentes. Ayuda a elegir: quien recibe decide. Nada de lo enviado se guarda.
         */
        post: operations["askEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Borradores propios
         * @description Los de quien pregunta, sin su contenido. Un borrador es de una persona: nadie más lo ve. Se guarda sellado, 30 días desde la última vez, a lo más 200 por persona.
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del borrador. */
                id: components["schemas"]["DraftId"];
            };
            cookie?: never;
        };
        /**
         * Lee un borrador
         * @description Con lo escrito; si ya se envió, en qué mensaje se convirtió.
         */
        get: operations["readDraft"];
        /**
         * Guarda un borrador
         * @description Lo crea (rev 0) o lo reemplaza (rev de la última vez). Si otra ventana lo guardó entretanto, 409 «draft-changed»: léalo y decida. Repetir lo mismo con la misma rev es inofensivo. Lo escrito no se valida aquí.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Borra un borrador
         * @description Borrar el que no está no es un error.
         */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}/print": {
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
         * Un mensaje como PDF, con sus recibos
         * @description El contenido como formulario con sus títulos oficiales, los recibos comprobados y los documentos que nombra. La vista queda registrada («printed») antes de responder.
         */
        get: operations["printMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Solicitudes de residencia como lista de trabajo
         * @description Para la institución que las resuelve. Lleva códigos, números y seudónimos, nunca quién es la persona.
         */
        get: operations["listResidences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residences/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Planilla del mes
         * @description Casos recibidos o resueltos en un mes, por seudónimo y códigos, con las cuentas por subcategoría, condición etaria y resultado. Nunca nombres.
         */
        get: operations["exportResidences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residences/{id}": {
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
         * Una solicitud con su lista de antecedentes
         * @description Sin el contenido: para leerlo, GET /v1/messages/{id}.
         */
        get: operations["readResidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residences/{id}/checklist/{codigo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
                /** @description Código del antecedente. */
                codigo: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Marca un antecedente
         * @description Queda registrado quién y cuándo. Una marca ayuda a trabajar: no pide ni decide nada.
         */
        put: operations["markChecklist"];
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
         * @description Dónde va un mensaje: enviado (aún en esta bandeja), aceptado (por la compuerta), recibido (por el destinatario), entregado (a quien debe leerlo), rechazado (hay que corregir algo), vencido (la compuerta no pudo recibirlo o entregarlo a tiempo; si llega después, el recibo vale), retenido (no se entrega: el acuerdo está suspendido y sigue solo al levantarse, o, si hay «rechazo», la autorización se revocó y no se entregará), abandonado (dos administradores lo dieron por abandonado).
         * @enum {string}
         */
        Estado: "enviado" | "aceptado" | "recibido" | "entregado" | "rechazado" | "vencido" | "retenido" | "abandonado";
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
            /** @description Unidad que abre el hilo; si falta, la única en que quien escribe puede tramitar. */
            unit?: components["schemas"]["UnitId"];
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
        /** @description Lo que reemplaza a un mensaje enviado. */
        NewCorrection: {
            /** @description Contenido completo, según el esquema del tipo del mensaje que se corrige. Los documentos se suben de nuevo. */
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
        /** @description El mensaje no calza con el curso de su hilo: se muestra, no cambia nada, y las dos instituciones deben aclararlo. */
        Observacion: {
            /** @description Código de la regla que se opone. */
            regla: string;
            /** @description Qué pasa, en pocas palabras. */
            titulo: string;
            /** @description Qué pasa y qué hacer. */
            detalle: string;
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
            /** @description Unidad que tiene el hilo. */
            unidad: components["schemas"]["UnitId"];
            numeroPropio?: components["schemas"]["NumeroPropio"];
            /** @description Mensaje que responde, si responde a uno. */
            answers?: components["schemas"]["Uuid"];
            /** @description Mensaje que éste reemplaza. */
            supersedes?: components["schemas"]["Uuid"];
            lane: components["schemas"]["Lane"];
            /** @description Cuándo lo envió quien lo envió. */
            time: components["schemas"]["Moment"];
            /** @description Cuándo quedó en esta bandeja. */
            at: components["schemas"]["Moment"];
            /** @description Quién lo envió desde esta bandeja, como quedó registrado. */
            official?: string;
            /** @description Su nombre. */
            officialName?: string;
            /** @description Cuántos documentos lleva. */
            attachmentCount: number;
            estado: components["schemas"]["Estado"];
            rechazo?: components["schemas"]["Rechazo"];
            observacion?: components["schemas"]["Observacion"];
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
            /** @description Unidad que tiene el hilo. */
            unidad: components["schemas"]["UnitId"];
            numeroPropio?: components["schemas"]["NumeroPropio"];
            /** @description Mensaje que responde, si responde a uno. */
            answers?: components["schemas"]["Uuid"];
            /** @description Mensaje que éste reemplaza. */
            supersedes?: components["schemas"]["Uuid"];
            lane: components["schemas"]["Lane"];
            /** @description Cuándo lo envió quien lo envió. */
            time: components["schemas"]["Moment"];
            /** @description Cuándo quedó en esta bandeja. */
            at: components["schemas"]["Moment"];
            /** @description Quién lo envió desde esta bandeja, como quedó registrado. */
            official?: string;
            /** @description Su nombre. */
            officialName?: string;
            /** @description Cuántos documentos lleva. */
            attachmentCount: number;
            estado: components["schemas"]["Estado"];
            rechazo?: components["schemas"]["Rechazo"];
            observacion?: components["schemas"]["Observacion"];
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
            /** @description Unidad que lo tiene. */
            unidad: components["schemas"]["UnitId"];
            numeroPropio?: components["schemas"]["NumeroPropio"];
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
            /** @description Unidad que lo tiene. */
            unidad: components["schemas"]["UnitId"];
            numeroPropio?: components["schemas"]["NumeroPropio"];
            /** @description Del más antiguo al más nuevo. */
            messages: components["schemas"]["MessageSummary"][];
            /** @description Por qué unidades pasó, de lo más antiguo a lo más nuevo. */
            moves?: components["schemas"]["UnitMove"][];
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
            /** @description Enviados que fueron rechazados, o terminaron sin entregarse por otra causa. */
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
                /** @description Su nombre. */
                name?: string;
                /**
                 * @description Qué vio: el contenido, un documento, o el contenido impreso.
                 * @enum {string}
                 */
                what: "content" | "attachment" | "printed";
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
        /** @description Unidad de la institución, según su configuración. */
        UnitId: string;
        /**
         * @description Qué puede hacer en una unidad: lectura (listas y contenido), tramitacion (además escribir y responder), jefatura (además ver quién vio qué, mover hilos y asignar el número propio).
         * @enum {string}
         */
        Role: "lectura" | "tramitacion" | "jefatura";
        /** @description Número con que la propia institución registra el asunto. */
        NumeroPropio: string;
        /** @description Unidad de quien entró. */
        DeskUnit: {
            id: components["schemas"]["UnitId"];
            /** @description Nombre de la unidad. */
            name: string;
            /** @description Qué puede hacer en ella. */
            roles: components["schemas"]["Role"][];
        };
        /** @description Qué institución es y quién entró. */
        Desk: {
            institution: components["schemas"]["Party"];
            /** @description Quien entró. */
            person: {
                /** @description Su nombre. */
                name: string;
            };
            /** @description Unidades en que puede algo, en el orden de la configuración. */
            units: components["schemas"]["DeskUnit"][];
            /** @description Cuándo entró. */
            sinceAt: components["schemas"]["Moment"];
            /** @description Para la jefatura: todas las unidades de la institución, a las que puede pasar un hilo. */
            allUnits?: components["schemas"]["UnitName"][];
        };
        /**
         * @description Lo que cambió: se vuelve a preguntar.
         * @enum {string}
         */
        Topic: "messages" | "drafts" | "residences" | "views";
        /** @description Un aviso. «state» lleva «services», y al empezar también «topics»; «changed» lleva «topics»; «beat» lleva sólo la hora. */
        DeskEvent: {
            /** @description Hora del servidor. */
            at: components["schemas"]["Moment"];
            /** @description Lo que pudo cambiar: se vuelve a preguntar. */
            topics?: components["schemas"]["Topic"][];
            /** @description Qué responde ahora. */
            services?: {
                /** @description La base de datos responde. */
                database: boolean;
                /** @description La compuerta responde. */
                gateway: boolean;
            };
        };
        /** @description Una vista de contenido. */
        ViewRecord: {
            /** @description Mensaje visto. */
            message: components["schemas"]["Uuid"];
            /** @description Su hilo. */
            thread: components["schemas"]["Uuid"];
            type: components["schemas"]["Type"];
            /** @description Nombre del tipo de mensaje. */
            titulo: string;
            unidad: components["schemas"]["UnitId"];
            /** @description Quién, como quedó registrado. */
            official: string;
            /** @description Su nombre. */
            name?: string;
            /**
             * @description Qué vio: el contenido, un documento, o el contenido impreso.
             * @enum {string}
             */
            what: "content" | "attachment" | "printed";
            digest?: components["schemas"]["Digest"];
            at: components["schemas"]["Moment"];
        };
        /** @description Quién vio qué. */
        ViewList: {
            /** @description De la más nueva a la más antigua. */
            views: components["schemas"]["ViewRecord"][];
            /** @description Cursor de la página siguiente; falta en la última. */
            next?: string;
        };
        /** @description A qué unidad pasa un hilo y por qué. */
        UnitChange: {
            unit: components["schemas"]["UnitId"];
            /** @description Motivo, sin datos de personas; queda registrado. */
            reason: string;
        };
        /** @description Número propio de un asunto. */
        NumberChange: {
            numero: components["schemas"]["NumeroPropio"];
        };
        /** @description Qué se busca. */
        Search: {
            /** @description Identificador de un hilo o de un mensaje, seudónimo de una persona, o número propio exacto. */
            text: string;
            unit?: components["schemas"]["UnitId"];
        };
        /** @description Mensaje que esta institución puede comenzar hoy. */
        BeginnableType: {
            type: components["schemas"]["Type"];
            /** @description Nombre del tipo de mensaje. */
            titulo: string;
            /** @description Para qué se envía, en palabras de quien lo envía. */
            proposito: string;
            /** @description Qué dice el mensaje y de dónde viene. */
            description: string;
            /** @description Esquema vigente del contenido. */
            dataschema: string;
            /**
             * @description Carril que admite.
             * @enum {string}
             */
            lane: "normal" | "urgent" | "either";
            /** @description A cuántas instituciones se le puede enviar hoy. */
            recipients: number;
        };
        /** @description Lo que esta institución puede comenzar hoy. */
        BeginnableTypes: {
            /** @description En el orden en que suelen usarse. */
            types: components["schemas"]["BeginnableType"][];
        };
        /** @description Lo que se está escribiendo. */
        EligibilityQuestion: {
            type: components["schemas"]["Type"];
            /** @description Contenido hasta ahora; puede estar incompleto. */
            content: components["schemas"]["Content"];
        };
        /** @description Un destinatario posible. */
        EligibilityCandidate: {
            party: components["schemas"]["Party"];
            /** @description Código del programa, donde se deriva a uno. */
            programme?: string;
            /** @description Nombre del programa. */
            programmeName?: string;
            /** @description Con lo escrito hasta ahora, puede recibirlo. */
            eligible: boolean;
            /** @description Por qué no, en palabras; vacío si puede. */
            motivos: string[];
            /** @description Carril en que iría. */
            lane: components["schemas"]["Lane"];
            purpose?: components["schemas"]["Code"];
            legalbasis?: components["schemas"]["LegalBasis"];
        };
        /** @description Quién podría recibir lo que se escribe. */
        Eligibility: {
            /** @description Primero quienes pueden. */
            candidates: components["schemas"]["EligibilityCandidate"][];
        };
        /** @description Identificador que inventa quien escribe (UUID); después es la llave de idempotencia del envío. */
        DraftId: string;
        /**
         * @description Un mensaje nuevo, la respuesta a uno, o la corrección de uno enviado.
         * @enum {string}
         */
        DraftKind: "new" | "answer" | "correction";
        /** @description Borrador que se guarda. */
        DraftToSave: {
            kind: components["schemas"]["DraftKind"];
            type: components["schemas"]["Type"];
            /** @description Unidad de la que es; al guardar, si falta, la única en que quien escribe puede tramitar. */
            unit?: components["schemas"]["UnitId"];
            /** @description Mensaje que responde o corrige. */
            answers?: components["schemas"]["Uuid"];
            recipient?: components["schemas"]["Urn"];
            /** @description Programa al que se dirige. */
            programme?: string;
            subject?: components["schemas"]["Subject"];
            lane?: components["schemas"]["Lane"];
            /** @description Paso del formulario en que quedó. */
            step?: number;
            /** @description Lo escrito hasta ahora, a lo más 256 KiB; puede estar incompleto. */
            content: components["schemas"]["Content"];
            /** @description Versión sobre la que se escribió; 0 si es nuevo. */
            rev: number;
        };
        /** @description Cómo quedó guardado. */
        DraftSaved: {
            id: components["schemas"]["DraftId"];
            /** @description Versión guardada: crece en uno cada vez. */
            rev: number;
            /** @description Cuándo se guardó. */
            savedAt: components["schemas"]["Moment"];
            /** @description Hasta cuándo se guarda si no se toca. */
            until: components["schemas"]["Moment"];
        };
        /** @description Un borrador en una lista, sin su contenido. */
        DraftSummary: {
            id: components["schemas"]["DraftId"];
            kind: components["schemas"]["DraftKind"];
            type: components["schemas"]["Type"];
            /** @description Unidad de la que es; al guardar, si falta, la única en que quien escribe puede tramitar. */
            unit: components["schemas"]["UnitId"];
            /** @description Mensaje que responde o corrige. */
            answers?: components["schemas"]["Uuid"];
            recipient?: components["schemas"]["Urn"];
            /** @description Programa al que se dirige. */
            programme?: string;
            subject?: components["schemas"]["Subject"];
            lane?: components["schemas"]["Lane"];
            /** @description Paso del formulario en que quedó. */
            step?: number;
            /** @description Nombre del tipo de mensaje. */
            titulo: string;
            /** @description Versión guardada: crece en uno cada vez. */
            rev: number;
            /** @description Cuándo se guardó. */
            savedAt: components["schemas"]["Moment"];
            /** @description Hasta cuándo se guarda si no se toca. */
            until: components["schemas"]["Moment"];
        };
        /** @description Borradores de quien pregunta. */
        DraftList: {
            /** @description Del guardado más recientemente al más antiguo. */
            drafts: components["schemas"]["DraftSummary"][];
        };
        /** @description Un borrador con lo escrito. */
        Draft: {
            id: components["schemas"]["DraftId"];
            kind: components["schemas"]["DraftKind"];
            type: components["schemas"]["Type"];
            /** @description Unidad de la que es; al guardar, si falta, la única en que quien escribe puede tramitar. */
            unit: components["schemas"]["UnitId"];
            /** @description Mensaje que responde o corrige. */
            answers?: components["schemas"]["Uuid"];
            recipient?: components["schemas"]["Urn"];
            /** @description Programa al que se dirige. */
            programme?: string;
            subject?: components["schemas"]["Subject"];
            lane?: components["schemas"]["Lane"];
            /** @description Paso del formulario en que quedó. */
            step?: number;
            /** @description Nombre del tipo de mensaje. */
            titulo: string;
            content: components["schemas"]["Content"];
            /** @description Versión guardada: crece en uno cada vez. */
            rev: number;
            /** @description Cuándo se guardó. */
            savedAt: components["schemas"]["Moment"];
            /** @description Hasta cuándo se guarda si no se toca. */
            until: components["schemas"]["Moment"];
        };
        /** @description Un borrador que ya se envió. */
        DraftSent: {
            id: components["schemas"]["DraftId"];
            /** @description Mensaje en que se convirtió. */
            sent: components["schemas"]["Uuid"];
        };
        /**
         * @description En qué columna está: nuevas (sin acuse), antecedentes (se esperan antecedentes), listas (por resolver), resueltas.
         * @enum {string}
         */
        ResidenceState: "nuevas" | "antecedentes" | "listas" | "resueltas";
        /**
         * @description Subcategoría de residencia temporal por razones humanitarias.
         * @enum {string}
         */
        Subcategoria: "TRATA" | "VIOLENCIA_INTRAFAMILIAR_O_GENERO" | "TRAFICO_MIGRANTES" | "EMBARAZO" | "NNA";
        /**
         * @description Condición etaria declarada.
         * @enum {string}
         */
        CondicionEtaria: "ADULTO" | "NNA_ACOMPANADO" | "NNA_NO_ACOMPANADO" | "EDAD_DUDOSA";
        /**
         * @description Un antecedente: aportado, falta, o no aplica.
         * @enum {string}
         */
        ChecklistState: "aportado" | "falta" | "no-aplica";
        /** @description Una solicitud de residencia en la lista de trabajo; no dice quién es la persona. */
        ResidenceRow: {
            /** @description Mensaje que la pidió. */
            message: components["schemas"]["Uuid"];
            /** @description Su hilo. */
            thread: components["schemas"]["Uuid"];
            unidad: components["schemas"]["UnitId"];
            numeroPropio?: components["schemas"]["NumeroPropio"];
            subject: components["schemas"]["Subject"];
            solicitante: components["schemas"]["PartyName"];
            subcategoria: components["schemas"]["Subcategoria"];
            condicionEtaria: components["schemas"]["CondicionEtaria"];
            lane: components["schemas"]["Lane"];
            /** @description Cuándo quedó en esta bandeja. */
            recibida: components["schemas"]["Moment"];
            /** @description Primer momento en que ya es tarde para lo que sigue, donde hay plazo. */
            plazo?: components["schemas"]["Moment"];
            /** @description El plazo ya pasó. */
            vencido: boolean;
            /** @description Cuándo termina el plazo legal para resolver, donde lo hay. */
            plazoLegal?: components["schemas"]["Moment"];
            /** @description Último día que se dio para aportar antecedentes (AAAA-MM-DD), si se esperan. */
            plazoAntecedentes?: string;
            /** @description Antecedentes que faltan. */
            faltan: number;
            estado: components["schemas"]["ResidenceState"];
            /**
             * @description Cómo se resolvió.
             * @enum {string}
             */
            decision?: "otorgada" | "denegada";
            /** @description Alguien ya vio el contenido. */
            seen: boolean;
        };
        /** @description Una página de la lista de trabajo. */
        ResidenceList: {
            /** @description Cuántas hay en cada columna. */
            counts: {
                /** @description Cuántas. */
                nuevas: number;
                /** @description Cuántas. */
                antecedentes: number;
                /** @description Cuántas. */
                listas: number;
                /** @description Cuántas. */
                resueltas: number;
            };
            /** @description Primero las de niños, niñas y adolescentes, luego según su plazo y antigüedad. */
            residences: components["schemas"]["ResidenceRow"][];
            /** @description Cursor de la página siguiente; falta en la última. */
            next?: string;
        };
        /** @description Un antecedente de la lista de la subcategoría. */
        ChecklistItem: {
            /** @description Código. */
            codigo: string;
            /** @description Qué es. */
            titulo: string;
            /** @description Qué norma lo nombra. */
            fuente: string;
            estado: components["schemas"]["ChecklistState"];
            /**
             * @description De dónde sale el estado: lo que dice la solicitud, un aporte posterior, o una persona de la unidad.
             * @enum {string}
             */
            segun: "solicitud" | "aporte" | "persona";
            /** @description Se pidió y aún no llega. */
            requerido: boolean;
            /** @description Quién lo marcó, como quedó registrado. */
            official?: string;
            /** @description Su nombre. */
            name?: string;
            /** @description Cuándo se marcó o llegó. */
            at?: components["schemas"]["Moment"];
        };
        /** @description Una solicitud de residencia con su lista de antecedentes. */
        Residence: {
            /** @description Mensaje que la pidió. */
            message: components["schemas"]["Uuid"];
            /** @description Su hilo. */
            thread: components["schemas"]["Uuid"];
            unidad: components["schemas"]["UnitId"];
            numeroPropio?: components["schemas"]["NumeroPropio"];
            subject: components["schemas"]["Subject"];
            solicitante: components["schemas"]["PartyName"];
            subcategoria: components["schemas"]["Subcategoria"];
            condicionEtaria: components["schemas"]["CondicionEtaria"];
            lane: components["schemas"]["Lane"];
            /** @description Cuándo quedó en esta bandeja. */
            recibida: components["schemas"]["Moment"];
            /** @description Primer momento en que ya es tarde para lo que sigue, donde hay plazo. */
            plazo?: components["schemas"]["Moment"];
            /** @description El plazo ya pasó. */
            vencido: boolean;
            /** @description Cuándo termina el plazo legal para resolver, donde lo hay. */
            plazoLegal?: components["schemas"]["Moment"];
            /** @description Último día que se dio para aportar antecedentes (AAAA-MM-DD), si se esperan. */
            plazoAntecedentes?: string;
            /** @description Antecedentes que faltan. */
            faltan: number;
            estado: components["schemas"]["ResidenceState"];
            /**
             * @description Cómo se resolvió.
             * @enum {string}
             */
            decision?: "otorgada" | "denegada";
            /** @description Alguien ya vio el contenido. */
            seen: boolean;
            /** @description Lista de la subcategoría. */
            checklist: {
                /** @description Versión de la lista. */
                version: string;
                /** @description De dónde viene. */
                fuente: string;
                /** @description Antecedentes. */
                items: components["schemas"]["ChecklistItem"][];
            };
        };
        /** @description Cómo se marca un antecedente. */
        ChecklistMark: {
            estado: components["schemas"]["ChecklistState"];
        };
        /** @description Una unidad. */
        UnitName: {
            id: components["schemas"]["UnitId"];
            /** @description Nombre de la unidad. */
            name: string;
        };
        /** @description Un hilo que pasó de una unidad a otra. */
        UnitMove: {
            from: components["schemas"]["UnitName"];
            to: components["schemas"]["UnitName"];
            /** @description Quién lo pasó, como quedó registrado. */
            official: string;
            /** @description Su nombre. */
            name?: string;
            /** @description Por qué. */
            reason: string;
            at: components["schemas"]["Moment"];
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
        /** @description Llave que quien llama inventa para este envío, de 8 a 100 letras, dígitos, puntos, guiones o dos puntos. Repita la misma si no supo el resultado. Si es el identificador de un borrador propio, el borrador deja de existir al enviarse, en el mismo acto. */
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
            403: components["responses"]["Problem"];
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
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSummary: {
        parameters: {
            query?: {
                /** @description Sólo de una unidad; si falta, de todas las de quien pregunta. */
                unit?: components["schemas"]["UnitId"];
            };
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
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Sólo de una unidad; si falta, de todas las de quien pregunta. */
                unit?: components["schemas"]["UnitId"];
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
                     *           "unidad": "institucion",
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
                     *           "unidad": "institucion",
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
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Llave que quien llama inventa para este envío, de 8 a 100 letras, dígitos, puntos, guiones o dos puntos. Repita la misma si no supo el resultado. Si es el identificador de un borrador propio, el borrador deja de existir al enviarse, en el mismo acto. */
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
                     *       "unidad": "institucion",
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
                     *           "unidad": "institucion",
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
                     *           "unidad": "institucion",
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
            403: components["responses"]["Problem"];
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
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Llave que quien llama inventa para este envío, de 8 a 100 letras, dígitos, puntos, guiones o dos puntos. Repita la misma si no supo el resultado. Si es el identificador de un borrador propio, el borrador deja de existir al enviarse, en el mismo acto. */
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
    correctMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Llave que quien llama inventa para este envío, de 8 a 100 letras, dígitos, puntos, guiones o dos puntos. Repita la misma si no supo el resultado. Si es el identificador de un borrador propio, el borrador deja de existir al enviarse, en el mismo acto. */
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
                "application/json": components["schemas"]["NewCorrection"];
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
            403: components["responses"]["Problem"];
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
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                /** @description Sólo de una unidad; si falta, de todas las de quien pregunta. */
                unit?: components["schemas"]["UnitId"];
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
                     *           "unidad": "institucion",
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
                     *             "unidad": "institucion",
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
            403: components["responses"]["Problem"];
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
                     *       "unidad": "institucion",
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
                     *           "unidad": "institucion",
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
                     *           "unidad": "institucion",
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
            403: components["responses"]["Problem"];
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
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El escritorio */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "institution": {
                     *         "urn": "urn:valija:cl:sermig:rm",
                     *         "name": "Servicio Nacional de Migraciones (ejemplo)",
                     *         "kind": "sermig",
                     *         "kindName": "Servicio Nacional de Migraciones",
                     *         "programmes": []
                     *       },
                     *       "person": {
                     *         "name": "Funcionaria Ficticia"
                     *       },
                     *       "units": [
                     *         {
                     *           "id": "residencia",
                     *           "name": "Residencia humanitaria",
                     *           "roles": [
                     *             "lectura",
                     *             "tramitacion"
                     *           ]
                     *         }
                     *       ],
                     *       "sinceAt": "2026-11-20T12:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Desk"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listenEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eventos mientras dure la sesión */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["DeskEvent"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewViews: {
        parameters: {
            query?: {
                /** @description Sólo de una unidad; si falta, de todas las de quien pregunta. */
                unit?: components["schemas"]["UnitId"];
                /** @description Sólo de una persona. */
                official?: string;
                /** @description Sólo de un mensaje. */
                message?: components["schemas"]["Uuid"];
                /** @description Desde cuándo. */
                from?: components["schemas"]["Moment"];
                /** @description Hasta antes de cuándo. */
                to?: components["schemas"]["Moment"];
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
                     *       "views": [
                     *         {
                     *           "message": "01920000-0000-7000-8000-000000000101",
                     *           "thread": "01920000-0000-7000-8000-000000000101",
                     *           "type": "residencia.solicitada",
                     *           "titulo": "Residencia solicitada",
                     *           "unidad": "residencia",
                     *           "official": "persona-ficticia-1",
                     *           "name": "Funcionaria Ficticia",
                     *           "what": "content",
                     *           "at": "2026-11-20T13:05:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ViewList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    moveThread: {
        parameters: {
            query?: never;
            header?: never;
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
                 *       "unit": "general",
                 *       "reason": "El asunto corresponde a la otra unidad"
                 *     }
                 */
                "application/json": components["schemas"]["UnitChange"];
            };
        };
        responses: {
            /** @description Quedó en la otra unidad */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    numberThread: {
        parameters: {
            query?: never;
            header?: never;
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
                 *       "numero": "R-2026-0187"
                 *     }
                 */
                "application/json": components["schemas"]["NumberChange"];
            };
        };
        responses: {
            /** @description Quedó asignado */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    unnumberThread: {
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
            /** @description Sin número propio */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "R-2026-0187"
                 *     }
                 */
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description Lo encontrado, de lo más nuevo a lo más antiguo */
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
                     *           "type": "residencia.solicitada",
                     *           "titulo": "Residencia solicitada",
                     *           "counterpart": {
                     *             "urn": "urn:valija:cl:pav:rm",
                     *             "name": "Programa Apoyo a Víctimas (ejemplo)"
                     *           },
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "correlationid": "01920000-0000-7000-8000-000000000101",
                     *           "unidad": "residencia",
                     *           "numeroPropio": "R-2026-0187",
                     *           "lane": "urgent",
                     *           "time": "2026-11-20T13:00:00.000Z",
                     *           "at": "2026-11-20T13:00:02.000Z",
                     *           "attachmentCount": 0,
                     *           "estado": "entregado",
                     *           "atencion": "por_hacer",
                     *           "pendiente": {
                     *             "types": [
                     *               "residencia.otorgada",
                     *               "residencia.denegada"
                     *             ],
                     *             "accion": "Resolver la solicitud de residencia",
                     *             "debe": "nosotros",
                     *             "vencido": false
                     *           },
                     *           "seen": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tipos */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "types": [
                     *         {
                     *           "type": "residencia.solicitada",
                     *           "titulo": "Residencia solicitada",
                     *           "proposito": "Pedir una residencia por razones humanitarias",
                     *           "description": "Solicitud de residencia temporal por razones humanitarias.",
                     *           "dataschema": "urn:valija:schema:residencia.solicitada:0.1.0",
                     *           "lane": "either",
                     *           "recipients": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BeginnableTypes"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    askEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "derivacion.solicitada",
                 *       "content": {}
                 *     }
                 */
                "application/json": components["schemas"]["EligibilityQuestion"];
            };
        };
        responses: {
            /** @description Destinatarios */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "candidates": [
                     *         {
                     *           "party": {
                     *             "urn": "urn:valija:cl:ninez:rm",
                     *             "name": "Servicio de Protección Especializada (ejemplo)",
                     *             "kind": "ninez",
                     *             "kindName": "Servicio de Protección Especializada a la Niñez y Adolescencia",
                     *             "programmes": [
                     *               "PRM"
                     *             ]
                     *           },
                     *           "programme": "PRM",
                     *           "programmeName": "Programa de reparación en maltrato (ejemplo)",
                     *           "eligible": false,
                     *           "motivos": [
                     *             "El programa atiende a menores de 18 años."
                     *           ],
                     *           "lane": "normal",
                     *           "purpose": "derivacion-programa",
                     *           "legalbasis": "ley-21057:art-31-b"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description Sólo de una unidad; si falta, de todas las de quien pregunta. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Borradores */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "drafts": [
                     *         {
                     *           "id": "01930000-0000-4000-8000-000000000901",
                     *           "kind": "answer",
                     *           "type": "derivacion.acusada",
                     *           "unit": "institucion",
                     *           "answers": "01920000-0000-7000-8000-000000000101",
                     *           "step": 0,
                     *           "titulo": "Derivación acusada",
                     *           "rev": 3,
                     *           "savedAt": "2026-11-20T13:05:00.000Z",
                     *           "until": "2026-12-20T13:05:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del borrador. */
                id: components["schemas"]["DraftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El borrador */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"] | components["schemas"]["DraftSent"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del borrador. */
                id: components["schemas"]["DraftId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "answer",
                 *       "type": "derivacion.acusada",
                 *       "answers": "01920000-0000-7000-8000-000000000101",
                 *       "step": 0,
                 *       "content": {
                 *         "fechaRecepcion": "2026-11-20T10:09:00-03:00"
                 *       },
                 *       "rev": 2
                 *     }
                 */
                "application/json": components["schemas"]["DraftToSave"];
            };
        };
        responses: {
            /** @description Quedó guardado */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01930000-0000-4000-8000-000000000901",
                     *       "rev": 3,
                     *       "savedAt": "2026-11-20T13:05:00.000Z",
                     *       "until": "2026-12-20T13:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DraftSaved"];
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
    deleteDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del borrador. */
                id: components["schemas"]["DraftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ya no está */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    printMessage: {
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
            /** @description El documento */
            200: {
                headers: {
                    /** @description Un nombre de archivo que no dice nada de la persona. */
                    "content-disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listResidences: {
        parameters: {
            query?: {
                /** @description Sólo de una unidad; si falta, de todas las de quien pregunta. */
                unit?: components["schemas"]["UnitId"];
                /** @description Sólo una columna; si falta, todas. */
                state?: components["schemas"]["ResidenceState"];
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
                     *       "counts": {
                     *         "nuevas": 2,
                     *         "antecedentes": 1,
                     *         "listas": 1,
                     *         "resueltas": 12
                     *       },
                     *       "residences": [
                     *         {
                     *           "message": "01920000-0000-7000-8000-000000000101",
                     *           "thread": "01920000-0000-7000-8000-000000000101",
                     *           "unidad": "residencia",
                     *           "numeroPropio": "R-2026-0187",
                     *           "subject": "0123456789abcdef0123456789abcdef",
                     *           "solicitante": {
                     *             "urn": "urn:valija:cl:pav:rm",
                     *             "name": "Programa Apoyo a Víctimas (ejemplo)"
                     *           },
                     *           "subcategoria": "NNA",
                     *           "condicionEtaria": "NNA_NO_ACOMPANADO",
                     *           "lane": "urgent",
                     *           "recibida": "2026-11-20T13:00:02.000Z",
                     *           "vencido": false,
                     *           "faltan": 1,
                     *           "estado": "listas",
                     *           "seen": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResidenceList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportResidences: {
        parameters: {
            query: {
                /** @description Sólo de una unidad; si falta, de todas las de quien pregunta. */
                unit?: components["schemas"]["UnitId"];
                /** @description El mes, AAAA-MM, según la hora de Chile. */
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Planilla */
            200: {
                headers: {
                    /** @description Nombre de archivo con el mes. */
                    "content-disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    readResidence: {
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
            /** @description La solicitud */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "01920000-0000-7000-8000-000000000101",
                     *       "thread": "01920000-0000-7000-8000-000000000101",
                     *       "unidad": "residencia",
                     *       "numeroPropio": "R-2026-0187",
                     *       "subject": "0123456789abcdef0123456789abcdef",
                     *       "solicitante": {
                     *         "urn": "urn:valija:cl:pav:rm",
                     *         "name": "Programa Apoyo a Víctimas (ejemplo)"
                     *       },
                     *       "subcategoria": "NNA",
                     *       "condicionEtaria": "NNA_NO_ACOMPANADO",
                     *       "lane": "urgent",
                     *       "recibida": "2026-11-20T13:00:02.000Z",
                     *       "vencido": false,
                     *       "faltan": 1,
                     *       "estado": "listas",
                     *       "seen": true,
                     *       "checklist": {
                     *         "version": "0.1.0",
                     *         "fuente": "Provisoria: la lista exacta no es pública.",
                     *         "items": [
                     *           {
                     *             "codigo": "DOCUMENTO_IDENTIDAD",
                     *             "titulo": "Pasaporte u otro documento de identidad del país de origen",
                     *             "fuente": "Ley 21.325 (por verificar)",
                     *             "estado": "falta",
                     *             "segun": "solicitud",
                     *             "requerido": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Residence"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    markChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificador del mensaje o del hilo. */
                id: components["parameters"]["Id"];
                /** @description Código del antecedente. */
                codigo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "estado": "aportado"
                 *     }
                 */
                "application/json": components["schemas"]["ChecklistMark"];
            };
        };
        responses: {
            /** @description La solicitud */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "01920000-0000-7000-8000-000000000101",
                     *       "thread": "01920000-0000-7000-8000-000000000101",
                     *       "unidad": "residencia",
                     *       "numeroPropio": "R-2026-0187",
                     *       "subject": "0123456789abcdef0123456789abcdef",
                     *       "solicitante": {
                     *         "urn": "urn:valija:cl:pav:rm",
                     *         "name": "Programa Apoyo a Víctimas (ejemplo)"
                     *       },
                     *       "subcategoria": "NNA",
                     *       "condicionEtaria": "NNA_NO_ACOMPANADO",
                     *       "lane": "urgent",
                     *       "recibida": "2026-11-20T13:00:02.000Z",
                     *       "vencido": false,
                     *       "faltan": 1,
                     *       "estado": "listas",
                     *       "seen": true,
                     *       "checklist": {
                     *         "version": "0.1.0",
                     *         "fuente": "Provisoria: la lista exacta no es pública.",
                     *         "items": [
                     *           {
                     *             "codigo": "DOCUMENTO_IDENTIDAD",
                     *             "titulo": "Pasaporte u otro documento de identidad del país de origen",
                     *             "fuente": "Ley 21.325 (por verificar)",
                     *             "estado": "falta",
                     *             "segun": "solicitud",
                     *             "requerido": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Residence"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
}
