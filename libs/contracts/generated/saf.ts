/** Generated from contracts/saf.openapi.json by `npm run generate`; edits are lost. */

export interface paths {
    "/derivaciones/{folio}/novedades": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                folio: components["parameters"]["folio"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registra una novedad de una derivación */
        post: operations["registrarNovedad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/derivaciones/{folio}/novedades/{idMensaje}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                folio: components["parameters"]["folio"];
                idMensaje: components["parameters"]["idMensaje"];
            };
            cookie?: never;
        };
        /** Dice si una novedad ya consta */
        get: operations["consultarNovedad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    derivacionEmitida: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrega al adaptador una derivación emitida
         * @description El sistema llama a `POST {adaptador}/saf/derivaciones`. Sin respuesta repite con el mismo folio; el mismo folio con los mismos datos recibe la misma respuesta, con otros datos un 409. Cuerpo de a lo más 1 MiB.
         */
        post: operations["emitirDerivacion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Formulario de derivación de la URAVIT. */
        Derivacion: {
            /** @description Número de la derivación: D, región, año y correlativo. */
            folio: string;
            /** @description Registro de la víctima en este sistema; el mismo en todas sus derivaciones. */
            idVictima: string;
            /**
             * @description PRUEBA: persona y datos ficticios.
             * @enum {string}
             */
            ambiente?: "PRODUCCION" | "PRUEBA";
            /** @description Advertencia de los documentos de prueba. */
            notaPrueba?: string;
            /** Format: date-time */
            fechaEmision: string;
            fiscalia: {
                codigo: string;
                nombre: string;
            };
            uravit: {
                region: string;
                nombre: string;
                profesional: {
                    nombre: string;
                    cargo?: string;
                    fono?: string;
                    /** Format: email */
                    correo?: string;
                };
            };
            /** @description RUC de la causa. */
            ruc?: string;
            sujeto: components["schemas"]["Sujeto"];
            adulto?: components["schemas"]["Adulto"];
            delitos: {
                /** @description Código de delito; ver la tabla al inicio. */
                codDelito: string;
                /** @description 1 consumado, 2 frustrado, 3 tentativa. */
                gradoDesarrollo?: string;
            }[];
            programaSolicitado: {
                /** @description 101 PRM, 102 PEE, 103 PRJ, 201 CAVI, 202 UVI, 203 CREDEN, 301 PAV orientación, 302 PAV connotación pública, 303 PAV intervención inmediata, 304 PAV centro de atención, 401 CESFAM, 402 COSAM, 403 hospital. */
                codPrograma: string;
                codProyecto?: string;
            };
            /** @description Motivo de la derivación, sin relato de los hechos. */
            observaciones: string;
            /** @description Apreciación del profesional de la URAVIT, sin relato de los hechos. */
            apreciacion: string;
            /** @description Sólo lo que ya consta en los antecedentes. */
            detalle: {
                /**
                 * @description Hecho reciente (S sí, N no, I sin información)
                 * @enum {string}
                 */
                hechoReciente?: "S" | "N" | "I";
                /**
                 * @description Hecho reiterado (S sí, N no, I sin información)
                 * @enum {string}
                 */
                reiterado?: "S" | "N" | "I";
                /**
                 * @description IF intrafamiliar, EF extrafamiliar, SI sin información.
                 * @enum {string}
                 */
                agresor?: "IF" | "EF" | "SI";
                /**
                 * @description Existe adulto protector (S sí, N no, I sin información)
                 * @enum {string}
                 */
                adultoProtector?: "S" | "N" | "I";
                /**
                 * @description CR cree, MI minimiza, SI sin información.
                 * @enum {string}
                 */
                posturaAdulto?: "CR" | "MI" | "SI";
                /**
                 * @description Situación proteccional resuelta (S sí, N no, I sin información)
                 * @enum {string}
                 */
                proteccionResuelta?: "S" | "N" | "I";
            };
            /** @description U01 comparece solo, U02 riesgo vital, U03 proximidad de la agresión, U04 afectación física evidente, U05 crisis emocional o lenguaje incoherente, U06 exploración clínica, U07 muestras perecibles, U08 profilaxis ITS, U09 profilaxis VIH, U10 anticoncepción de emergencia. */
            urgencia?: string[];
            informadoDerivacion: {
                /**
                 * @description Se informó al NNA antes de derivar
                 * @enum {string}
                 */
                nna: "S" | "N";
                /**
                 * @description Se informó al adulto antes de derivar
                 * @enum {string}
                 */
                adulto: "S" | "N";
                /** @description DD-MM-AAAA */
                fecha?: string;
            };
            planVigente?: {
                institucion: string;
                programa?: string;
            };
            causaFamilia?: {
                rit: string;
                tribunal: string;
                /**
                 * @description El tribunal ordenó el ingreso
                 * @enum {string}
                 */
                ordenaIngreso?: "S" | "N";
                /** @description DD-MM-AAAA */
                fechaResolucion?: string;
            };
        };
        /** @description Niño, niña o adolescente. Nombre y documento pueden faltar. */
        Sujeto: {
            /** @description V víctima, T testigo, A ambas. */
            calidadSujeto: string;
            /** @description 1 RUN, 3 pasaporte, 4 otro documento extranjero, 9 sin documento. */
            tipoDocumento: string;
            /** @description RUN con o sin puntos; se omite si no hay documento. */
            numeroDocumento?: string;
            /** @description ISO 3166-1 numérico. */
            paisDocumento?: string;
            /** @description Nombre del documento extranjero. */
            glosaDocumento?: string;
            nombres?: string;
            apellidoPaterno?: string;
            apellidoMaterno?: string;
            /** @description Nombre social o alias. */
            nombreSocial?: string;
            /** @description DD-MM-AAAA */
            fechaNacimiento?: string;
            edad?: number;
            /** @description 1 masculino, 2 femenino, 3 no binario, 8 indeterminado, 9 desconocido. */
            sexoRegistral?: string;
            /** @description ISO 3166-1 numérico. */
            nacionalidad?: string;
            /** @description ISO 639. */
            idioma?: string;
            domicilio?: components["schemas"]["Domicilio"];
            /**
             * @description S: la dirección no se comunica a nadie, aunque conste aquí.
             * @enum {string}
             */
            domicilioReservado?: "S" | "N";
            contactoReserva?: components["schemas"]["ContactoReserva"];
            fono?: string;
        };
        Adulto: {
            /** @description PRO protector, RES responsable, REF referente. */
            tipoAdulto: string;
            nombres: string;
            apellidoPaterno?: string;
            apellidoMaterno?: string;
            /** @description 1 RUN, 3 pasaporte, 4 otro documento extranjero, 9 sin documento. */
            tipoDocumento?: string;
            /** @description RUN con o sin puntos; se omite si no hay documento. */
            numeroDocumento?: string;
            /** @description ISO 3166-1 numérico. */
            paisDocumento?: string;
            /** @description Nombre del documento extranjero. */
            glosaDocumento?: string;
            edad?: number;
            parentesco: string;
            domicilio?: components["schemas"]["Domicilio"];
            /**
             * @description S: la dirección no se comunica a nadie, aunque conste aquí.
             * @enum {string}
             */
            domicilioReservado?: "S" | "N";
            contactoReserva?: components["schemas"]["ContactoReserva"];
            fono?: string;
            /** Format: email */
            correo?: string;
        };
        Domicilio: {
            calle: string;
            numeracion?: string;
            depto?: string;
            /** @description Código de comuna, con o sin cero inicial. */
            codComuna: string;
        };
        /** @description Por quién se ubica a la persona si su domicilio es reservado. */
        ContactoReserva: {
            institucion: string;
            fono?: string;
            /** Format: email */
            correo?: string;
        };
        /** @description La derivación quedó a salvo en el adaptador y sigue su camino. */
        Recepcion: {
            folio: string;
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** @constant */
            estado: "EN_CAMINO";
        };
        /** @description Lo que la institución receptora, o Valija, informa sobre una derivación. */
        Novedad: components["schemas"]["NovedadAcuse"] | components["schemas"]["NovedadAceptacion"] | components["schemas"]["NovedadRechazo"] | components["schemas"]["NovedadNoEntregada"];
        /** @description Acuse de recibo institucional. */
        NovedadAcuse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "ACUSE";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            numeroIngreso?: string;
        };
        NovedadAceptacion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "ACEPTACION";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            numeroIngreso?: string;
            /** @constant */
            pertinente: "S";
            /** @constant */
            factible: "S";
            fundamento: string;
            citacion: {
                /** @description DD-MM-AAAA */
                fecha: string;
                /** @description HH:MM */
                hora: string;
                /** @description Desfase de la hora respecto de UTC. */
                desfase: string;
                lugar: string;
                direccion: string;
                codComuna?: string;
            };
            profesionalAsignado?: string;
        };
        NovedadRechazo: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "RECHAZO";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            numeroIngreso?: string;
            /** @description M01 delito fuera de perfil, M02 persona fuera de perfil, M03 fuera de territorio, M04 requiere orden de tribunal, M05 plan vigente suficiente, M06 prestación no factible, M07 programa no vigente, M08 antecedentes insuficientes. */
            codMotivo: string;
            fundamento: string;
        };
        /** @description La derivación no llegará: debe corregirse y emitirse otra. */
        NovedadNoEntregada: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "NO_ENTREGADA";
            /** @description Identificador del mensaje que no se pudo entregar. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            /** @description Código estable de Valija. */
            codigo: string;
            titulo: string;
            detalle: string;
            /** @description Punteros JSON a los campos, sin valores. */
            punteros: string[];
        };
        NovedadRegistrada: {
            idNovedad: string;
            folio: string;
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** @enum {string} */
            clase: "ACUSE" | "ACEPTACION" | "RECHAZO" | "NO_ENTREGADA";
            /** Format: date-time */
            registradaEl: string;
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
    parameters: {
        folio: string;
        idMensaje: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registrarNovedad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                folio: components["parameters"]["folio"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Novedad"];
            };
        };
        responses: {
            /** @description Registrada. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "idNovedad": "N-1",
                     *       "folio": "D13-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000002",
                     *       "clase": "ACUSE",
                     *       "registradaEl": "2026-11-20T10:31:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["NovedadRegistrada"];
                };
            };
            400: components["responses"]["Malformado"];
            401: components["responses"]["SinCredencial"];
            404: components["responses"]["NoExiste"];
            413: components["responses"]["DemasiadoGrande"];
            415: components["responses"]["TipoNoAdmitido"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
    consultarNovedad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                folio: components["parameters"]["folio"];
                idMensaje: components["parameters"]["idMensaje"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Consta. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NovedadRegistrada"];
                };
            };
            401: components["responses"]["SinCredencial"];
            404: components["responses"]["NoExiste"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
    emitirDerivacion: {
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
                 *       "folio": "D13-2026-000001",
                 *       "idVictima": "V-000001",
                 *       "ambiente": "PRUEBA",
                 *       "notaPrueba": "DATOS FICTICIOS: ninguna persona real.",
                 *       "fechaEmision": "2026-11-20T10:30:00-03:00",
                 *       "fiscalia": {
                 *         "codigo": "1301",
                 *         "nombre": "Fiscalía de ejemplo"
                 *       },
                 *       "uravit": {
                 *         "region": "13",
                 *         "nombre": "URAVIT de ejemplo",
                 *         "profesional": {
                 *           "nombre": "Profesional Ficticia"
                 *         }
                 *       },
                 *       "sujeto": {
                 *         "calidadSujeto": "V",
                 *         "tipoDocumento": "9",
                 *         "nombreSocial": "Persona Ficticia",
                 *         "edad": 12
                 *       },
                 *       "delitos": [
                 *         {
                 *           "codDelito": "36602",
                 *           "gradoDesarrollo": "1"
                 *         }
                 *       ],
                 *       "programaSolicitado": {
                 *         "codPrograma": "101"
                 *       },
                 *       "observaciones": "Ejemplo: requiere intervención reparatoria.",
                 *       "apreciacion": "Ejemplo: disposición a participar.",
                 *       "detalle": {
                 *         "hechoReciente": "N",
                 *         "agresor": "EF"
                 *       },
                 *       "informadoDerivacion": {
                 *         "nna": "S",
                 *         "adulto": "N"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Derivacion"];
            };
        };
        responses: {
            /** @description Recibida. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "folio": "D13-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000001",
                     *       "estado": "EN_CAMINO"
                     *     }
                     */
                    "application/json": components["schemas"]["Recepcion"];
                };
            };
            400: components["responses"]["Malformado"];
            401: components["responses"]["SinCredencial"];
            403: components["responses"]["NoPermitido"];
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
