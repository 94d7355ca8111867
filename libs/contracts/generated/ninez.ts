/** Generated from contracts/ninez.openapi.json by `npm run generate`; edits are lost. */

export interface paths {
    "/ingresos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Busca los ingresos de una referencia */
        get: operations["buscarIngresos"];
        put?: never;
        /** Registra una solicitud de ingreso */
        post: operations["registrarIngreso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    eventoDeIngreso: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Informa al adaptador lo que ocurre con un ingreso
         * @description El sistema llama a `POST {adaptador}/ninez/eventos` y repite con el mismo idEvento hasta recibir una respuesta. Cuerpo de a lo más 1 MiB.
         */
        post: operations["informarEvento"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Solicitud de ingreso de un niño, niña o adolescente a un programa. */
        Ingreso: {
            /** @description Identificador de Valija de la derivación; se repite en todo evento de este ingreso. */
            referencia: string;
            folioDerivante: string;
            /** @enum {string} */
            prioridad: "NORMAL" | "URGENTE";
            /** Format: date-time */
            fechaSolicitud: string;
            derivadoPor: {
                entidad: string;
                unidad: string;
                profesional?: string;
                cargo?: string;
                celular?: string;
                /** Format: email */
                email?: string;
            };
            /** @description PRM, PEE o PRJ. */
            modalidad: string;
            codigoProyecto?: string;
            sujetoAtencion: components["schemas"]["SujetoAtencion"];
            adultoACargo?: components["schemas"]["AdultoACargo"];
            antecedentesPenales: {
                ruc?: string;
                fiscalia?: string;
                causales: {
                    /** @description Código de causal; ver la tabla al inicio. */
                    codigo: string;
                    /**
                     * @description CON consumado, FRU frustrado, TEN tentativa.
                     * @enum {string}
                     */
                    desarrollo?: "CON" | "FRU" | "TEN";
                }[];
            };
            motivo: string;
            apreciacion: string;
            indicadores: {
                hechoReciente?: boolean;
                reiterado?: boolean;
                agresorIntrafamiliar?: boolean;
                cuentaConAdulto?: boolean;
                /** @enum {string} */
                actitudAdulto?: "CREE" | "MINIMIZA";
                proteccionResuelta?: boolean;
            };
            /** @description SOL comparece solo, VIT riesgo vital, PRO proximidad de la agresión, FIS afectación física, CRI crisis emocional, CLI exploración clínica, MUE muestras perecibles, ITS profilaxis ITS, VIH profilaxis VIH, ANT anticoncepción de emergencia. */
            alertas?: string[];
            informados: {
                nna: boolean;
                adulto: boolean;
                /** Format: date */
                fecha?: string;
            };
            intervencionVigente?: {
                entidad: string;
                programa?: string;
            };
            causaProteccional?: {
                rit: string;
                tribunal: string;
                conOrdenDeIngreso?: boolean;
                /** Format: date */
                fechaOrden?: string;
            };
        };
        Documento: {
            /**
             * @description RUN; PPT pasaporte; EXT otro documento; SDI sin documento.
             * @enum {string}
             */
            tipo: "RUN" | "PPT" | "EXT" | "SDI";
            valor?: string;
            pais?: string;
            glosa?: string;
        };
        SujetoAtencion: {
            /** @description 1 víctima, 2 testigo, 3 víctima y testigo. */
            rolEnCausa: number;
            documento: components["schemas"]["Documento"];
            nombres?: string;
            primerApellido?: string;
            segundoApellido?: string;
            nombreSocial?: string;
            /** Format: date */
            fechaNac?: string;
            edadDeclarada?: number;
            /**
             * @description H hombre, M mujer, NB no binario, IN indeterminado, SI sin información.
             * @enum {string}
             */
            sexo?: "H" | "M" | "NB" | "IN" | "SI";
            paisOrigen?: string;
            lengua?: string;
            residencia?: {
                via: string;
                numeroVia?: string;
                detalle?: string;
                /** @description Código de comuna como número. */
                comuna: number;
            };
            residenciaReservada?: boolean;
            contactoReservado?: {
                entidad: string;
                celular?: string;
                /** Format: email */
                email?: string;
            };
            celular?: string;
        };
        AdultoACargo: {
            /**
             * @description PR protector, RE responsable, RF referente.
             * @enum {string}
             */
            rol: "PR" | "RE" | "RF";
            nombres?: string;
            primerApellido?: string;
            segundoApellido?: string;
            documento?: components["schemas"]["Documento"];
            edad?: number;
            vinculo: string;
            residencia?: {
                via: string;
                numeroVia?: string;
                detalle?: string;
                /** @description Código de comuna como número. */
                comuna: number;
            };
            residenciaReservada?: boolean;
            contactoReservado?: {
                entidad: string;
                celular?: string;
                /** Format: email */
                email?: string;
            };
            celular?: string;
            /** Format: email */
            email?: string;
        };
        IngresoRegistrado: {
            numeroIngreso: string;
            referencia: string;
            /** Format: date-time */
            registradoEl: string;
        };
        IngresosEncontrados: {
            ingresos: components["schemas"]["IngresoRegistrado"][];
        };
        Unidad: {
            nombre: string;
            codigoProyecto?: string;
            funcionario?: string;
            cargo?: string;
        };
        /** @description Lo que ocurre con un ingreso. */
        Evento: components["schemas"]["EventoAcusado"] | components["schemas"]["EventoAceptado"] | components["schemas"]["EventoRechazado"];
        EventoAcusado: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "INGRESO_ACUSADO";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            numeroIngreso: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
        };
        EventoAceptado: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "INGRESO_ACEPTADO";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            numeroIngreso: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            /** @constant */
            pertinencia: true;
            /** @constant */
            factibilidad: true;
            fundamento: string;
            horaAtencion: {
                /** Format: date-time */
                inicio: string;
                sede: string;
                direccion: string;
                comuna?: number;
            };
            profesionalAsignado?: string;
        };
        EventoRechazado: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "INGRESO_RECHAZADO";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            numeroIngreso: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            /** @description RZ01 causal fuera de perfil, RZ02 sujeto fuera de perfil, RZ03 fuera de territorio, RZ04 requiere orden de tribunal, RZ05 intervención vigente suficiente, RZ06 prestación no factible, RZ07 modalidad no vigente, RZ08 antecedentes insuficientes. */
            causalRechazo: string;
            fundamento: string;
        };
        /** @description El evento quedó a salvo en el adaptador. */
        EventoRecibido: {
            idEvento: string;
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
        };
        /** @description Detalle de un problema (RFC 9457). No repite ningún valor recibido. */
        Problema: {
            type?: string;
            title: string;
            status: number;
            detail?: string;
            /** @description Código estable. */
            code?: string;
            /** @description Punteros JSON (RFC 6901) a lo que está mal; el vacío es el documento entero. */
            pointers?: string[];
            messageId?: string;
        };
    };
    responses: {
        /** @description El cuerpo no es JSON válido. */
        Malformado: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El cuerpo no es JSON válido.",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description Falta una credencial válida. */
        SinCredencial: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Falta una credencial válida.",
                 *       "status": 401
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description Ningún acuerdo vigente permite este envío o alguno de sus datos. */
        NoPermitido: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Ningún acuerdo vigente permite este envío o alguno de sus datos.",
                 *       "status": 403
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description No existe. */
        NoExiste: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "No existe.",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description Ya existe con otros datos. */
        Conflicto: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Ya existe con otros datos.",
                 *       "status": 409
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description El cuerpo supera 1 MiB. */
        DemasiadoGrande: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El cuerpo supera 1 MiB.",
                 *       "status": 413
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description El tipo de contenido no es application/json. */
        TipoNoAdmitido: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El tipo de contenido no es application/json.",
                 *       "status": 415
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description El documento no cumple este contrato o no se puede procesar. */
        NoCumple: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El documento no cumple este contrato o no se puede procesar.",
                 *       "status": 422
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description Espere lo que indica Retry-After. */
        DemasiadasSolicitudes: {
            headers: {
                /** @description Segundos de espera. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Espere lo que indica Retry-After.",
                 *       "status": 429
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description Error que no se esperaba; repita más tarde. */
        ErrorInterno: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Error que no se esperaba; repita más tarde.",
                 *       "status": 500
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description Momentáneamente no disponible; repita después de lo que indica Retry-After. */
        NoDisponible: {
            headers: {
                /** @description Segundos de espera. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Momentáneamente no disponible; repita después de lo que indica Retry-After.",
                 *       "status": 503
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
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
    buscarIngresos: {
        parameters: {
            query: {
                referencia: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Los ingresos encontrados; ninguno es una lista vacía. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ingresos": [
                     *         {
                     *           "numeroIngreso": "MN-2026-000001",
                     *           "referencia": "01920000-0000-7000-8000-000000000001",
                     *           "registradoEl": "2026-11-20T10:30:01-03:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IngresosEncontrados"];
                };
            };
            401: components["responses"]["SinCredencial"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
    registrarIngreso: {
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
                 *       "referencia": "01920000-0000-7000-8000-000000000001",
                 *       "folioDerivante": "D13-2026-000001",
                 *       "prioridad": "NORMAL",
                 *       "fechaSolicitud": "2026-11-20T10:30:00-03:00",
                 *       "derivadoPor": {
                 *         "entidad": "Ministerio Público",
                 *         "unidad": "URAVIT de ejemplo",
                 *         "profesional": "Profesional Ficticia"
                 *       },
                 *       "modalidad": "PRM",
                 *       "sujetoAtencion": {
                 *         "rolEnCausa": 1,
                 *         "documento": {
                 *           "tipo": "SDI"
                 *         },
                 *         "nombreSocial": "Persona Ficticia",
                 *         "edadDeclarada": 12
                 *       },
                 *       "antecedentesPenales": {
                 *         "causales": [
                 *           {
                 *             "codigo": "DS366B",
                 *             "desarrollo": "CON"
                 *           }
                 *         ]
                 *       },
                 *       "motivo": "Ejemplo: requiere intervención reparatoria.",
                 *       "apreciacion": "Ejemplo: disposición a participar.",
                 *       "indicadores": {
                 *         "hechoReciente": false,
                 *         "agresorIntrafamiliar": false
                 *       },
                 *       "informados": {
                 *         "nna": true,
                 *         "adulto": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Ingreso"];
            };
        };
        responses: {
            /** @description Registrado. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "numeroIngreso": "MN-2026-000001",
                     *       "referencia": "01920000-0000-7000-8000-000000000001",
                     *       "registradoEl": "2026-11-20T10:30:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["IngresoRegistrado"];
                };
            };
            400: components["responses"]["Malformado"];
            401: components["responses"]["SinCredencial"];
            413: components["responses"]["DemasiadoGrande"];
            415: components["responses"]["TipoNoAdmitido"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
    informarEvento: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evento"];
            };
        };
        responses: {
            /** @description Recibido. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "idEvento": "01920000-0000-7000-8000-0000000000e1",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["EventoRecibido"];
                };
            };
            400: components["responses"]["Malformado"];
            401: components["responses"]["SinCredencial"];
            403: components["responses"]["NoPermitido"];
            404: components["responses"]["NoExiste"];
            409: components["responses"]["Conflicto"];
            413: components["responses"]["DemasiadoGrande"];
            415: components["responses"]["TipoNoAdmitido"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
}
