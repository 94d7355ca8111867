/** Generated from contracts/pdi.openapi.json by `npm run generate`; edits are lost. */

export interface paths {
    "/ordenes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registra una orden del Fiscal */
        post: operations["registrarOrden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ordenes/{idMensaje}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dice si un identificador está registrado */
        get: operations["consultarOrden"];
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
    recepcionInformada: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Informa que se recibió una denuncia
         * @description El sistema llama a `POST {adaptador}/pdi/recepciones` y repite con los mismos datos hasta recibir una respuesta. En el momento de recibirla: abre el plazo de ocho horas. Cuerpo de a lo más 1 MiB.
         */
        post: operations["informarRecepcion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    denunciaInformada: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comunica una denuncia al Fiscal
         * @description El sistema llama a `POST {adaptador}/pdi/denuncias` y repite con los mismos datos hasta recibir una respuesta. Una por cada víctima o testigo NNA. Cuerpo de a lo más 1 MiB.
         */
        post: operations["informarDenuncia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    cumplimientoInformado: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Informa qué ocurrió con una orden
         * @description El sistema llama a `POST {adaptador}/pdi/cumplimientos` y repite con los mismos datos hasta recibir una respuesta. Cuerpo de a lo más 1 MiB.
         */
        post: operations["informarCumplimiento"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Institución, unidad y funcionario que actúa. */
        Interviniente: {
            /** @description Falta si es la PDI. */
            institucion?: string;
            unidad: string;
            funcionario?: string;
            cargo?: string;
            telefono?: string;
            /** Format: email */
            correo?: string;
        };
        Documento: {
            /** @description RUN, PASAPORTE, OTRO o NO_PORTA. */
            tipo: string;
            numero?: string;
            /** @description País emisor, ISO 3166-1 de dos letras. */
            pais?: string;
            /** @description Nombre del documento, si es otro. */
            glosa?: string;
        };
        Domicilio: {
            calle: string;
            numero?: string;
            complemento?: string;
            /** @description Código único territorial, cinco dígitos. */
            comuna: string;
        };
        /** @description Por quién se ubica a una persona cuyo domicilio es reservado. */
        ContactoReserva: {
            institucion: string;
            telefono?: string;
            /** Format: email */
            correo?: string;
        };
        /** @description Niño, niña o adolescente. Quien no quiere identificarse no es interrogado: lo que no consta se omite. */
        Persona: {
            documento: components["schemas"]["Documento"];
            nombres?: string;
            apellidoPaterno?: string;
            apellidoMaterno?: string;
            nombreSocial?: string;
            /** Format: date */
            fechaNacimiento?: string;
            edad?: number;
            /** @description FEMENINO, MASCULINO, NO_BINARIO, INDETERMINADO o SIN_DATO. */
            sexo?: string;
            /** @description ISO 3166-1 de dos letras. */
            nacionalidad?: string;
            /** @description ISO 639, si no es el castellano. */
            idioma?: string;
            domicilio?: components["schemas"]["Domicilio"];
            domicilioReservado?: boolean;
            contactoReserva?: components["schemas"]["ContactoReserva"];
            telefono?: string;
        };
        /** @description Adulto protector, responsable o referente. */
        Adulto: {
            /** @description PROTECTOR, A_CARGO o REFERENTE. */
            calidad: string;
            /** @description Por ejemplo «madre». */
            vinculo: string;
            documento?: components["schemas"]["Documento"];
            nombres?: string;
            apellidoPaterno?: string;
            apellidoMaterno?: string;
            edad?: number;
            domicilio?: components["schemas"]["Domicilio"];
            domicilioReservado?: boolean;
            contactoReserva?: components["schemas"]["ContactoReserva"];
            telefono?: string;
            /** Format: email */
            correo?: string;
        };
        Delito: {
            /** @description Su tabla está en la descripción de este contrato. */
            codigo: string;
            /** @description CONSUMADO, FRUSTRADO o TENTADO. */
            grado?: string;
        };
        Antecedente: {
            /** @description De la lista configurable «riesgo-nna». */
            codigo: string;
            presente: boolean;
        };
        /** @description Lo que el NNA expresó por voluntad propia, sin que nadie le consultara. */
        Manifestacion: {
            /** Format: date */
            fecha: string;
            contexto?: string;
            texto: string;
        };
        /** @description Constancia de que se recibió una denuncia: sin personas ni hechos. */
        Recepcion: {
            /** @description Número del parte denuncia. */
            numeroParte: string;
            /** Format: date-time */
            fechaRecepcion: string;
            receptor: components["schemas"]["Interviniente"];
        };
        /** @description La denuncia de una víctima o testigo NNA con sus factores de riesgo. */
        Denuncia: {
            /** @description Número del parte denuncia. */
            numeroParte: string;
            /** @description Número de la víctima dentro del parte, desde 1. */
            correlativo: number;
            /** Format: date-time */
            fechaRecepcion: string;
            receptor: components["schemas"]["Interviniente"];
            /** @description Rol único de causa. */
            ruc?: string;
            delitos: components["schemas"]["Delito"][];
            /** @description COMPARECE_SOLO, RIESGO_VITAL, AGRESION_PROXIMA, LESION_EVIDENTE, CRISIS, EXAMEN_CLINICO, MUESTRAS, PROFILAXIS_ITS, PROFILAXIS_VIH o ANTICONCEPCION. */
            factoresUrgencia?: string[];
            /** @description VICTIMA, TESTIGO o AMBAS. */
            calidad: string;
            victima: components["schemas"]["Persona"];
            adulto?: components["schemas"]["Adulto"];
            antecedentes?: components["schemas"]["Antecedente"][];
            manifestacion?: components["schemas"]["Manifestacion"];
        };
        RecepcionEnSalud: {
            /** @description Código DEIS. */
            establecimiento: string;
            jefeDeTurno: string;
            /** Format: date-time */
            fechaHora: string;
        };
        /** @description Qué ocurrió con una orden. */
        Cumplimiento: {
            /** @description El mismo en cada repetición del aviso. */
            idNovedad: string;
            /** @description El de la orden. */
            idMensaje: string;
            ejecutor: components["schemas"]["Interviniente"];
            /** @description CUMPLIDA, FALLIDA o RECHAZA_ATENCION. */
            resultado: string;
            /** Format: date-time */
            fechaHora: string;
            /** @description EXISTEN, NO_EXISTEN o SIN_EVALUAR. */
            necesidadesProteccion: string;
            /** @description Cumplida. */
            explicadoA?: string[];
            /** @description Cumplida. */
            recepcionEnSalud?: components["schemas"]["RecepcionEnSalud"];
            /** @description Fallida: NO_UBICADO, NO_ACEPTA, CONTACTO_ERRADO, CENTRO_CERRADO, SIN_MOVIL o REEMPLAZADA. */
            motivo?: string;
            /** @description Fallida. Sin relato de los hechos. */
            observaciones?: string;
            /** @description Rechaza atención. Código DEIS. */
            establecimiento?: string;
            /** @description Rechaza atención: el centro de salud aplicó sus normas. */
            normasPropias?: boolean;
        };
        /** @description Cómo dio el Fiscal la instrucción; verbal sólo en flagrancia. */
        Forma: {
            /** @description ESCRITA o VERBAL. */
            tipo: string;
            numeroParte?: string;
            /** Format: date-time */
            fechaHora?: string;
        };
        /** @description Instrucción del Fiscal para la PDI. */
        Orden: {
            /** @description Identificador del mensaje que la trajo; el cumplimiento lo repite. */
            idMensaje: string;
            /** @enum {string} */
            prioridad: "URGENTE" | "NORMAL";
            /** Format: date-time */
            fechaEmision: string;
            /** @description TRASLADO, CONTACTO o RESGUARDO. */
            tipo: string;
            fiscal: components["schemas"]["Interviniente"];
            forma: components["schemas"]["Forma"];
            /** @description Rol único de causa. */
            ruc?: string;
            victima: components["schemas"]["Persona"];
            adulto?: components["schemas"]["Adulto"];
            /** @description Traslado: dónde. Código DEIS. */
            establecimiento?: string;
            nombreEstablecimiento?: string;
            /** @description Contacto: quién. */
            profesional?: components["schemas"]["Interviniente"];
            /** @description Contacto: EN_PERSONA o MEDIO_IDONEO. */
            medio?: string;
            /** @description Resguardo: RONDA, LLAMADA_PRIORITARIA, MEDIO_DE_ALERTA o REFUERZO_VIVIENDA. */
            medidas?: string[];
            /**
             * Format: date
             * @description Resguardo: último día.
             */
            hasta?: string;
            /** @description EXPLICAR, RESERVA, NO_INDAGAR o JEFE_DE_TURNO. */
            deberes: string[];
        };
        OrdenRegistrada: {
            numeroOrden: string;
            idMensaje: string;
            /** Format: date-time */
            registradaEl: string;
        };
        /** @description El aviso quedó a salvo en el adaptador. */
        Recibido: {
            /** @description Identificador de Valija del mensaje que origina este aviso. */
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
    registrarOrden: {
        parameters: {
            query?: never;
            header: {
                /** @description El idMensaje de la orden. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "idMensaje": "01920000-0000-7000-8000-000000000001",
                 *       "prioridad": "URGENTE",
                 *       "fechaEmision": "2026-11-20T12:00:00-03:00",
                 *       "tipo": "RESGUARDO",
                 *       "fiscal": {
                 *         "institucion": "Ministerio Público (ejemplo)",
                 *         "unidad": "Fiscalía Local Ficticia",
                 *         "funcionario": "Fiscal Ficticia Coigüe"
                 *       },
                 *       "forma": {
                 *         "tipo": "ESCRITA"
                 *       },
                 *       "victima": {
                 *         "documento": {
                 *           "tipo": "NO_PORTA"
                 *         },
                 *         "nombreSocial": "Persona Ficticia",
                 *         "edad": 16
                 *       },
                 *       "medidas": [
                 *         "RONDA",
                 *         "LLAMADA_PRIORITARIA"
                 *       ],
                 *       "hasta": "2026-12-20",
                 *       "deberes": [
                 *         "EXPLICAR",
                 *         "NO_INDAGAR"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Orden"];
            };
        };
        responses: {
            /** @description Ya estaba registrada con esta llave. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "numeroOrden": "OI-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000001",
                     *       "registradaEl": "2026-11-20T12:00:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["OrdenRegistrada"];
                };
            };
            /** @description Registrada. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "numeroOrden": "OI-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000001",
                     *       "registradaEl": "2026-11-20T12:00:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["OrdenRegistrada"];
                };
            };
            400: components["responses"]["Malformado"];
            401: components["responses"]["SinCredencial"];
            409: components["responses"]["Conflicto"];
            413: components["responses"]["DemasiadoGrande"];
            415: components["responses"]["TipoNoAdmitido"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
    consultarOrden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idMensaje: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Está registrado. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "numeroOrden": "OI-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000001",
                     *       "registradaEl": "2026-11-20T12:00:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["OrdenRegistrada"];
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
    informarRecepcion: {
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
                 *       "numeroParte": "EJEMPLO-PARTE-401",
                 *       "fechaRecepcion": "2026-11-20T09:10:00-03:00",
                 *       "receptor": {
                 *         "unidad": "Bitrap de ejemplo",
                 *         "funcionario": "Funcionario Ficticio Boldo",
                 *         "cargo": "Subcomisario",
                 *         "telefono": "+56 2 0000 0306"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Recepcion"];
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
                     *       "idMensaje": "01920000-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Recibido"];
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
    informarDenuncia: {
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
                 *       "numeroParte": "EJEMPLO-PARTE-401",
                 *       "correlativo": 1,
                 *       "fechaRecepcion": "2026-11-20T09:10:00-03:00",
                 *       "receptor": {
                 *         "unidad": "Bitrap de ejemplo",
                 *         "funcionario": "Funcionario Ficticio Boldo",
                 *         "cargo": "Subcomisario",
                 *         "telefono": "+56 2 0000 0306"
                 *       },
                 *       "delitos": [
                 *         {
                 *           "codigo": "CP411QS"
                 *         }
                 *       ],
                 *       "factoresUrgencia": [
                 *         "COMPARECE_SOLO",
                 *         "LESION_EVIDENTE"
                 *       ],
                 *       "calidad": "AMBAS",
                 *       "victima": {
                 *         "documento": {
                 *           "tipo": "NO_PORTA"
                 *         },
                 *         "nombreSocial": "Persona Ficticia",
                 *         "edad": 16,
                 *         "idioma": "ht"
                 *       },
                 *       "antecedentes": [
                 *         {
                 *           "codigo": "CONSTA_ADULTO",
                 *           "presente": false
                 *         }
                 *       ],
                 *       "manifestacion": {
                 *         "fecha": "2026-11-20",
                 *         "texto": "Ejemplo ficticio: dice que tiene frío."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Denuncia"];
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
                     *       "idMensaje": "01920000-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Recibido"];
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
    informarCumplimiento: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cumplimiento"];
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
                     *       "idMensaje": "01920000-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Recibido"];
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
