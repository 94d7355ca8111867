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
         * Un registro estadístico
         * @description Recuentos de un registro, por corte y unidad. No hay operación que junte dos registros: cada uno cuenta otra cosa, y sus cifras no se suman ni se restan entre registros, entre fuentes ni entre cortes.
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
        TipoAviso: "residencia.avisada" | "autorizacion.otorgada" | "autorizacion.revocada" | "caso.vinculado" | "plazo.por-vencer" | "plazo.vencido";
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
            /** @description Plazos: código de la obligación. */
            obligacion?: string;
            hilo?: components["schemas"]["Uuid"];
            /** @description Plazos: quién debe. */
            deudor?: string;
            /** @description Plazos: a quién se debe. */
            acreedor?: string;
            /**
             * Format: date-time
             * @description Plazos: cuándo vence o venció.
             */
            vence?: string;
            /** @description Plazos: paso de la escala. */
            escalamiento?: number;
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
            fuente: components["schemas"]["Informante"];
            desde: components["schemas"]["Dia"];
            hasta: components["schemas"]["Dia"];
            fechaExtraccion: components["schemas"]["Momento"];
            /** @description En cuántos mensajes vino. */
            partes: number;
            /** @description Uno por unidad del registro. */
            totales: components["schemas"]["Totales"][];
        };
        /** @description Un corte del que faltan partes. */
        CorteIncompleto: {
            fuente: components["schemas"]["Informante"];
            desde: components["schemas"]["Dia"];
            hasta: components["schemas"]["Dia"];
            fechaExtraccion: components["schemas"]["Momento"];
            /** @description En cuántos mensajes viene. */
            partes: number;
            /** @description Cuántos llegaron. */
            recibidas: number;
        };
        /** @description Recuentos de una unidad. */
        Totales: {
            /**
             * @description Qué se cuenta.
             * @enum {string}
             */
            unidad: "CAUSA_FORMALIZADA" | "VICTIMA" | "CASO" | "VICTIMA_CONOCIDA" | "PERSONA_INGRESADA";
            /** @description Cuántas. */
            total: number;
            /** @description Recuento por cada valor de cada dimensión que la unidad tiene. SIN_CLASIFICAR y SIN_INFORMACION son valores como cualquier otro: nada se reparte. */
            dimensiones: {
                anio?: components["schemas"]["Cuentas"];
                tipoTrata?: components["schemas"]["Cuentas"];
                region?: components["schemas"]["Cuentas"];
                formalizado?: components["schemas"]["Cuentas"];
                victima?: components["schemas"]["Cuentas"];
                estado?: components["schemas"]["Cuentas"];
                termino?: components["schemas"]["Cuentas"];
                sexo?: components["schemas"]["Cuentas"];
                nacionalidad?: components["schemas"]["Cuentas"];
                edadTipo?: components["schemas"]["Cuentas"];
                edadAnios?: components["schemas"]["Cuentas"];
                edadTramo?: components["schemas"]["Cuentas"];
                nna?: components["schemas"]["Cuentas"];
                causaFormalizada?: components["schemas"]["Cuentas"];
            };
            /** @description Personas imputadas y condenadas, en las unidades que son causas o casos. */
            personas?: {
                imputados: components["schemas"]["Suma"];
                imputadosFormalizados: components["schemas"]["Suma"];
                /** @description Personas condenadas. */
                condenados: {
                    /** @description Suma de lo informado. */
                    total: number;
                    /** @description En cuántos registros se informó. */
                    informadoEn: number;
                    porNacionalidad: components["schemas"]["Cuentas"];
                };
            };
        };
        /** @description Cuántas por valor. */
        Cuentas: {
            [key: string]: number;
        };
        /** @description Suma de lo que los registros informan. Lo no informado no es cero. */
        Suma: {
            /** @description Suma. */
            total: number;
            /** @description En cuántos registros se informó. */
            informadoEn: number;
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
                     *           "fuente": {
                     *             "urn": "urn:valija:cl:pav:rm",
                     *             "nombre": "Programa Apoyo a Víctimas (ejemplo)"
                     *           },
                     *           "desde": "2023-01-01",
                     *           "hasta": "2023-12-31",
                     *           "fechaExtraccion": "2026-01-15T12:00:00.000Z",
                     *           "partes": 1,
                     *           "totales": [
                     *             {
                     *               "unidad": "PERSONA_INGRESADA",
                     *               "total": 2,
                     *               "dimensiones": {
                     *                 "anio": {
                     *                   "2023": 2
                     *                 },
                     *                 "tipoTrata": {
                     *                   "SEXUAL": 1,
                     *                   "SIN_CLASIFICAR": 1
                     *                 },
                     *                 "causaFormalizada": {
                     *                   "NO": 2
                     *                 },
                     *                 "sexo": {
                     *                   "FEMENINO": 1,
                     *                   "SIN_INFORMACION": 1
                     *                 },
                     *                 "nacionalidad": {
                     *                   "PY": 1,
                     *                   "SIN_INFORMACION": 1
                     *                 },
                     *                 "edadTipo": {
                     *                   "ANIOS": 1,
                     *                   "SIN_INFORMACION": 1
                     *                 },
                     *                 "edadAnios": {
                     *                   "16": 1
                     *                 },
                     *                 "nna": {
                     *                   "NNA": 1,
                     *                   "SIN_INFORMACION": 1
                     *                 }
                     *               }
                     *             }
                     *           ]
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
}
