/** Generated from contracts/mesa.openapi.json by `npm run generate`; edits are lost. */

export interface paths {
    "/v1/activaciones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Activaciones del Protocolo
         * @description De la más reciente a la más antigua. De quién se trata lo saben quien activó y la coordinación regional: aquí no se guarda.
         */
        get: operations["listarActivaciones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/avisos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Avisos
         * @description De residencias solicitadas por trata, de autorizaciones, de seudónimos que resultaron ser de una misma persona y de plazos. Del más reciente al más antiguo.
         */
        get: operations["listarAvisos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registros/{registro}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cortes de un registro estadístico
         * @description Qué extracciones de un registro valen y cuáles todavía se reciben. No hay operación que junte dos registros: cada uno cuenta otra cosa, y sus cifras no se suman ni se restan entre registros, entre fuentes ni entre cortes.
         */
        get: operations["leerRegistro"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registros/{registro}/cortes/{corte}/tablas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tablas de un corte
         * @description Las tablas del informe anual, de un corte de un registro. Una cifra reservada es nula: ni de una tabla ni de varias se puede deducir.
         */
        get: operations["leerTablas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registros/{registro}/cortes/{corte}/tablas.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tablas de un corte, para una planilla
         * @description Una línea por celda y por total (RFC 4180, UTF-8); una cifra reservada queda vacía. Cada línea nombra su registro y su corte.
         */
        get: operations["descargarTablas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registros/{registro}/cortes/{corte}/tablas.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tablas de un corte, para imprimir
         * @description Una página que no carga nada ni ejecuta nada: cada tabla con su gráfico.
         */
        get: operations["imprimirTablas"];
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
        /** @description Identificador de un mensaje o de un hilo. */
        Uuid: string;
        /** @description Seudónimo de una persona: al azar, no dice quién es. */
        Seudonimo: string;
        /**
         * Format: date-time
         * @description Fecha y hora en UTC (RFC 3339).
         */
        Momento: string;
        /**
         * Format: date
         * @description Día, AAAA-MM-DD.
         */
        Dia: string;
        /** @description Parte que lo informó, como la publica el directorio. */
        Informante: {
            /** @description Identificador en el directorio. */
            urn: string;
            /** @description Nombre oficial. */
            nombre: string;
        };
        /** @description Cursor de la página siguiente; ausente en la última. */
        Siguiente: string;
        /** @description Una página de activaciones. */
        Activaciones: {
            /** @description De la más reciente a la más antigua. */
            activaciones: components["schemas"]["Activacion"][];
            siguiente?: components["schemas"]["Siguiente"];
        };
        /** @description Una activación del Protocolo, sin datos de la persona. */
        Activacion: {
            id: components["schemas"]["Uuid"];
            hilo: components["schemas"]["Uuid"];
            seudonimo: components["schemas"]["Seudonimo"];
            /**
             * @description Carril del mensaje.
             * @enum {string}
             */
            carril: "normal" | "urgent";
            informante: components["schemas"]["Informante"];
            /** @description Institución que activó. */
            institucion: string;
            /** @description Unidad que activó. */
            unidad: string;
            fechaActivacion: components["schemas"]["Momento"];
            recibidaEn: components["schemas"]["Momento"];
            /**
             * @description Quién la pidió.
             * @enum {string}
             */
            origen: "VICTIMA" | "TERCERO" | "INSTITUCION_DETECTORA";
            /**
             * @description Tipo de trata; SIN_CLASIFICAR mientras no conste.
             * @enum {string}
             */
            tipoTrata: "SEXUAL" | "LABORAL" | "EXTRACCION_ORGANOS" | "SIN_CLASIFICAR";
            /**
             * @description Si hay denuncia. No es condición de ingreso.
             * @enum {string}
             */
            denuncia: "CON_DENUNCIA" | "SIN_DENUNCIA";
            /** @description Si la causa está formalizada; ausente si no se informó. */
            causaFormalizada?: boolean;
            /**
             * @description Mayor de edad o NNA.
             * @enum {string}
             */
            condicionEtaria: "ADULTO" | "NNA_ACOMPANADO" | "NNA_NO_ACOMPANADO" | "EDAD_DUDOSA";
            /** @description Nodos de servicio con necesidades inmediatas. */
            nodos: string[];
        };
        /**
         * @description Tipo de aviso, como en el catálogo de mensajes.
         * @enum {string}
         */
        TipoAviso: "residencia.avisada" | "autorizacion.otorgada" | "autorizacion.revocada" | "caso.vinculado" | "plazo.por-vencer" | "plazo.vencido" | "plazo.resuelto" | "plazo.sin-recibir";
        /** @description Una página de avisos. */
        Avisos: {
            /** @description Del más reciente al más antiguo. */
            avisos: components["schemas"]["Aviso"][];
            siguiente?: components["schemas"]["Siguiente"];
        };
        /** @description Un aviso. */
        Aviso: {
            id: components["schemas"]["Uuid"];
            tipo: components["schemas"]["TipoAviso"];
            hilo: components["schemas"]["Uuid"];
            seudonimo: components["schemas"]["Seudonimo"];
            informante: components["schemas"]["Informante"];
            recibidoEn: components["schemas"]["Momento"];
            detalle: components["schemas"]["DetalleAviso"];
        };
        /** @description Según el tipo. Sin datos de personas. */
        DetalleAviso: {
            /** @description residencia.avisada: número en el Servicio Nacional de Migraciones. */
            numeroSolicitud?: string;
            /**
             * Format: date-time
             * @description residencia.avisada: cuándo se presentó, con desfase horario.
             */
            fechaPresentacion?: string;
            /** @description residencia.avisada: quién la presentó. */
            institucionSolicitante?: string;
            /** @description autorizacion.otorgada y autorizacion.revocada: referencia opaca. */
            referencia?: string;
            /** @description autorizacion.otorgada: desde cuándo vale. */
            desde?: string;
            /** @description autorizacion.otorgada: hasta cuándo vale. */
            hasta?: string;
            /** @description caso.vinculado: los dos seudónimos de la misma persona. */
            seudonimos?: components["schemas"]["Seudonimo"][];
            /**
             * Format: date-time
             * @description caso.vinculado: cuándo se vincularon.
             */
            fechaVinculacion?: string;
            hilo?: components["schemas"]["Uuid"];
            /** @description plazo.por-vencer, plazo.vencido y plazo.resuelto: las obligaciones, en el orden de sus momentos. */
            plazos?: components["schemas"]["PlazoAvisado"][];
            mensaje?: components["schemas"]["Uuid"];
            /** @description plazo.sin-recibir: tipo del mensaje urgente que no se ha recibido. */
            tipo?: string;
            /** @description plazo.sin-recibir: quién no lo ha recibido. */
            destinatario?: string;
            /**
             * Format: date-time
             * @description plazo.sin-recibir: desde cuándo se le ofrece.
             */
            aceptado?: string;
            /** @description plazo.sin-recibir: teléfono institucional de turno al que llamar. */
            telefonoTurno?: string;
        };
        /** @description Una obligación y su plazo. */
        PlazoAvisado: {
            /** @description Código de la obligación. */
            obligacion: string;
            /** @description La obligación en palabras. */
            titulo?: string;
            hilo: components["schemas"]["Uuid"];
            mensaje: components["schemas"]["Uuid"];
            /** @description Cuál de los períodos, si se repite. */
            periodo?: number;
            /** @description Quién debe. */
            deudor: string;
            /** @description A quién se debe. */
            acreedor: string;
            /**
             * Format: date-time
             * @description Primer momento en que ya es tarde.
             */
            vence: string;
            /** @description Paso de la escala. */
            escalamiento?: number;
            /**
             * Format: date-time
             * @description En que correspondía el aviso.
             */
            momento?: string;
            /**
             * @description plazo.resuelto: CUMPLIDO, a tiempo o no, o ANULADO si ya no se debe.
             * @enum {string}
             */
            resultado?: "CUMPLIDO" | "ANULADO";
            /**
             * Format: date-time
             * @description plazo.resuelto: cuándo.
             */
            resueltoEn?: string;
            resueltoPor?: components["schemas"]["Uuid"];
        };
        /**
         * @description Registro de la Mesa, del Ministerio Público o del Protocolo Intersectorial.
         * @enum {string}
         */
        NombreRegistro: "MITP" | "MINISTERIO_PUBLICO" | "PROTOCOLO";
        /** @description Un registro, por cortes. */
        Registro: {
            registro: components["schemas"]["NombreRegistro"];
            /** @description Qué registra. */
            nombre: string;
            /** @description Acompaña toda copia de las cifras. */
            advertencia: string;
            /** @description Los que valen: de cada fuente y período, la última extracción completa. */
            cortes: components["schemas"]["Corte"][];
            /** @description Los que todavía se reciben: no cuentan. */
            incompletos: components["schemas"]["CorteIncompleto"][];
        };
        /** @description Lo que una fuente extrajo de un registro para un período. */
        Corte: {
            id: components["schemas"]["IdCorte"];
            fuente: components["schemas"]["Informante"];
            desde: components["schemas"]["Dia"];
            hasta: components["schemas"]["Dia"];
            fechaExtraccion: components["schemas"]["Momento"];
            /** @description En cuántos mensajes vino. */
            partes: number;
        };
        /** @description Un corte del que faltan partes. */
        CorteIncompleto: {
            id: components["schemas"]["IdCorte"];
            fuente: components["schemas"]["Informante"];
            desde: components["schemas"]["Dia"];
            hasta: components["schemas"]["Dia"];
            fechaExtraccion: components["schemas"]["Momento"];
            /** @description En cuántos mensajes viene. */
            partes: number;
            /** @description Cuántos llegaron. */
            recibidas: number;
        };
        /** @description Número del corte. */
        IdCorte: string;
        /** @description Cuántas hay; nula si está reservada. */
        Cifra: number | null;
        /**
         * @description Según qué se cuenta.
         * @enum {string}
         */
        Dimension: "anio" | "tipoTrata" | "estado" | "termino" | "formalizado" | "imputadoFormalizado" | "victima" | "causaFormalizada" | "region" | "sexo" | "nacionalidad" | "nacionalidadCondenado" | "nna" | "edad" | "edadAdulta" | "informaImputados" | "informaCondenados";
        /** @description Valor de la dimensión. SIN_CLASIFICAR y SIN_INFORMACION son valores como cualquier otro: nada se reparte. OTROS_VALORES: varios contados juntos, de los que no se dice cuáles son. */
        Valor: string;
        /** @description Las tablas de un corte. */
        Publicacion: {
            registro: components["schemas"]["NombreRegistro"];
            /** @description Qué registra. */
            nombre: string;
            corte: components["schemas"]["Corte"];
            /** @description Menor cifra que se muestra. */
            k: number;
            /**
             * @description INTERNO: muestra otras cifras que las que la institución publica.
             * @enum {string}
             */
            uso: "PUBLICABLE" | "INTERNO";
            /** @description Acompañan toda copia de las cifras. */
            advertencias: string[];
            /** @description Lo que el registro cuenta. */
            poblaciones: components["schemas"]["Poblacion"][];
        };
        /** @description Lo que se cuenta, y sus tablas. */
        Poblacion: {
            /**
             * @description Qué se cuenta.
             * @enum {string}
             */
            poblacion: "CAUSA_FORMALIZADA" | "VICTIMA" | "CASO" | "VICTIMA_CONOCIDA" | "PERSONA_INGRESADA" | "IMPUTADO" | "CONDENADO";
            /** @description Qué se cuenta, en palabras. */
            titulo: string;
            /** @description Son menos que k: ni siquiera se dice cuántas. */
            reservada: boolean;
            total: components["schemas"]["Cifra"];
            /** @description Ninguna si está reservada. */
            tablas: components["schemas"]["Tabla"][];
        };
        /** @description Una tabla de una o dos dimensiones, con sus totales. */
        Tabla: {
            /** @description Único en lo que se cuenta. */
            id: string;
            /** @description Título. */
            titulo: string;
            dimensionFilas: components["schemas"]["Dimension"];
            dimensionColumnas?: components["schemas"]["Dimension"];
            /** @description Sólo se cuentan quienes tienen este valor, que otra tabla cuenta: es el total. */
            dentroDe?: {
                dimension: components["schemas"]["Dimension"];
                valor: components["schemas"]["Valor"];
            };
            /** @description Valores de las columnas; vacía en una tabla de una dimensión. */
            columnas: components["schemas"]["Valor"][];
            /** @description Por valor. */
            filas: components["schemas"]["FilaTabla"][];
            /** @description De cada columna. */
            totales: components["schemas"]["Cifra"][];
            total: components["schemas"]["Cifra"];
        };
        /** @description Una fila. */
        FilaTabla: {
            valor: components["schemas"]["Valor"];
            /** @description Una por columna. */
            celdas: components["schemas"]["Cifra"][];
            total: components["schemas"]["Cifra"];
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
            /** @description Punteros a los parámetros que no sirven. */
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
                 *       "type": "urn:valija:error:unauthenticated",
                 *       "title": "Falta una credencial válida",
                 *       "status": 401,
                 *       "detail": "Presente una credencial vigente de su institución en la cabecera Authorization.",
                 *       "code": "unauthenticated"
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listarActivaciones: {
        parameters: {
            query?: {
                /** @description Cuántos por página; 50 si no se dice. */
                limite?: number;
                /** @description El «siguiente» de la página anterior. */
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
                     *       "activaciones": [
                     *         {
                     *           "id": "01930000-0000-7000-8000-000000000601",
                     *           "hilo": "01930000-0000-7000-8000-000000000601",
                     *           "seudonimo": "0123456789abcdef0123456789abcdef",
                     *           "carril": "urgent",
                     *           "informante": {
                     *             "urn": "urn:valija:cl:pdi:bitrap-rm",
                     *             "nombre": "Policía de Investigaciones (ejemplo)"
                     *           },
                     *           "institucion": "Policía de Investigaciones (ejemplo)",
                     *           "unidad": "Bitrap de ejemplo",
                     *           "fechaActivacion": "2026-11-20T12:40:00.000Z",
                     *           "recibidaEn": "2026-11-20T12:41:00.000Z",
                     *           "origen": "INSTITUCION_DETECTORA",
                     *           "tipoTrata": "LABORAL",
                     *           "denuncia": "CON_DENUNCIA",
                     *           "causaFormalizada": false,
                     *           "condicionEtaria": "ADULTO",
                     *           "nodos": [
                     *             "ALOJAMIENTO",
                     *             "ASISTENCIA_BASICA"
                     *           ]
                     *         }
                     *       ],
                     *       "siguiente": "41"
                     *     }
                     */
                    "application/json": components["schemas"]["Activaciones"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    listarAvisos: {
        parameters: {
            query?: {
                /** @description Sólo los de este tipo. */
                tipo?: components["schemas"]["TipoAviso"];
                /** @description Cuántos por página; 50 si no se dice. */
                limite?: number;
                /** @description El «siguiente» de la página anterior. */
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
                     *       "avisos": [
                     *         {
                     *           "id": "01930000-0000-7000-8000-000000000701",
                     *           "tipo": "residencia.avisada",
                     *           "hilo": "01930000-0000-7000-8000-000000000700",
                     *           "seudonimo": "0123456789abcdef0123456789abcdef",
                     *           "informante": {
                     *             "urn": "urn:valija:cl:sermig:residencias",
                     *             "nombre": "Servicio Nacional de Migraciones (ejemplo)"
                     *           },
                     *           "recibidoEn": "2026-11-20T15:01:00.000Z",
                     *           "detalle": {
                     *             "numeroSolicitud": "EJEMPLO-SOL-1",
                     *             "fechaPresentacion": "2026-11-20T12:00:00-03:00",
                     *             "institucionSolicitante": "Programa Apoyo a Víctimas (ejemplo)"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Avisos"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    leerRegistro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cuál. */
                registro: components["schemas"]["NombreRegistro"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El registro */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "registro": "PROTOCOLO",
                     *       "nombre": "Registro del Protocolo Intersectorial: personas ingresadas",
                     *       "advertencia": "Cada registro cuenta otra cosa. Estas cifras no se suman ni se restan con las de otro registro, otra fuente ni otro corte.",
                     *       "cortes": [
                     *         {
                     *           "id": "7",
                     *           "fuente": {
                     *             "urn": "urn:valija:cl:pav:rm",
                     *             "nombre": "Programa Apoyo a Víctimas (ejemplo)"
                     *           },
                     *           "desde": "2023-01-01",
                     *           "hasta": "2023-12-31",
                     *           "fechaExtraccion": "2026-01-15T12:00:00.000Z",
                     *           "partes": 1
                     *         }
                     *       ],
                     *       "incompletos": []
                     *     }
                     */
                    "application/json": components["schemas"]["Registro"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    leerTablas: {
        parameters: {
            query?: {
                /** @description Menor cifra que se muestra; las de 1 a k − 1 se reservan, y con 1 no se reserva ninguna. Si no se dice, la que la institución publica. Con otra, lo que se obtiene es de uso interno. */
                k?: number;
            };
            header?: never;
            path: {
                /** @description Cuál. */
                registro: components["schemas"]["NombreRegistro"];
                /** @description Un corte que vale, de los que la lista del registro muestra. */
                corte: components["schemas"]["IdCorte"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Las tablas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "registro": "PROTOCOLO",
                     *       "nombre": "Registro del Protocolo Intersectorial: personas ingresadas",
                     *       "corte": {
                     *         "id": "7",
                     *         "fuente": {
                     *           "urn": "urn:valija:cl:pav:rm",
                     *           "nombre": "Programa Apoyo a Víctimas (ejemplo)"
                     *         },
                     *         "desde": "2023-01-01",
                     *         "hasta": "2023-12-31",
                     *         "fechaExtraccion": "2026-01-15T12:00:00.000Z",
                     *         "partes": 1
                     *       },
                     *       "k": 5,
                     *       "uso": "PUBLICABLE",
                     *       "advertencias": [
                     *         "Cada registro cuenta otra cosa. Estas cifras no se suman ni se restan con las de otro registro, otra fuente ni otro corte.",
                     *         "Las cifras de 1 a 4 se reservan, y con ellas otras para que no se puedan deducir. Una cifra reservada puede ser cero."
                     *       ],
                     *       "poblaciones": [
                     *         {
                     *           "poblacion": "PERSONA_INGRESADA",
                     *           "titulo": "Personas ingresadas al Protocolo",
                     *           "reservada": false,
                     *           "total": 45,
                     *           "tablas": [
                     *             {
                     *               "id": "anio-sexo",
                     *               "titulo": "Personas ingresadas por año y sexo",
                     *               "dimensionFilas": "anio",
                     *               "dimensionColumnas": "sexo",
                     *               "columnas": [
                     *                 "FEMENINO",
                     *                 "MASCULINO",
                     *                 "SIN_INFORMACION",
                     *                 "SIN_CLASIFICAR"
                     *               ],
                     *               "filas": [
                     *                 {
                     *                   "valor": "2023",
                     *                   "celdas": [
                     *                     30,
                     *                     null,
                     *                     null,
                     *                     0
                     *                   ],
                     *                   "total": 45
                     *                 }
                     *               ],
                     *               "totales": [
                     *                 30,
                     *                 null,
                     *                 null,
                     *                 0
                     *               ],
                     *               "total": 45
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Publicacion"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    descargarTablas: {
        parameters: {
            query?: {
                /** @description Menor cifra que se muestra; las de 1 a k − 1 se reservan, y con 1 no se reserva ninguna. Si no se dice, la que la institución publica. Con otra, lo que se obtiene es de uso interno. */
                k?: number;
            };
            header?: never;
            path: {
                /** @description Cuál. */
                registro: components["schemas"]["NombreRegistro"];
                /** @description Un corte que vale, de los que la lista del registro muestra. */
                corte: components["schemas"]["IdCorte"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Las tablas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
    imprimirTablas: {
        parameters: {
            query?: {
                /** @description Menor cifra que se muestra; las de 1 a k − 1 se reservan, y con 1 no se reserva ninguna. Si no se dice, la que la institución publica. Con otra, lo que se obtiene es de uso interno. */
                k?: number;
            };
            header?: never;
            path: {
                /** @description Cuál. */
                registro: components["schemas"]["NombreRegistro"];
                /** @description Un corte que vale, de los que la lista del registro muestra. */
                corte: components["schemas"]["IdCorte"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Las tablas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
        };
    };
}
