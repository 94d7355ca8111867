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
    "/ingresos/{numeroIngreso}/anulacion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anula un ingreso que su derivante retira
         * @description Sólo cambia un ingreso ingresado, aceptado o en curso; la respuesta dice cómo queda.
         */
        post: operations["anularIngreso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultas-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Busca las consultas de una referencia */
        get: operations["buscarConsultasPlan"];
        put?: never;
        /** Registra una consulta por un plan vigente */
        post: operations["registrarConsultaPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documentos/{idDocumento}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entrega los bytes de un documento que un evento nombra */
        get: operations["retirarDocumento"];
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
         * Informa al adaptador lo que ocurre con un ingreso o una consulta
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
            derivadoPor: components["schemas"]["Solicitante"];
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
            intervencionVigente?: components["schemas"]["PlanIntervencion"];
            causaProteccional?: components["schemas"]["CausaProteccional"];
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
            ingresos: components["schemas"]["IngresoEncontrado"][];
        };
        Unidad: {
            nombre: string;
            codigoProyecto?: string;
            funcionario?: string;
            cargo?: string;
        };
        /** @description Lo que ocurre con un ingreso o con una consulta. */
        Evento: components["schemas"]["EventoAcusado"] | components["schemas"]["EventoAceptado"] | components["schemas"]["EventoRechazado"] | components["schemas"]["EventoIniciado"] | components["schemas"]["EventoTrimestral"] | components["schemas"]["EventoRelevante"] | components["schemas"]["EventoEgresado"] | components["schemas"]["EventoInformeCopiado"] | components["schemas"]["EventoConsultaRespondida"];
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
        IngresoEncontrado: {
            numeroIngreso: string;
            referencia: string;
            /** Format: date-time */
            registradoEl: string;
            /** @description ING ingresado, ACE aceptado, CUR en curso, REZ rechazado, CER cerrado, ANU anulado. */
            estado: string;
        };
        Solicitante: {
            entidad: string;
            unidad: string;
            profesional?: string;
            cargo?: string;
            celular?: string;
            /** Format: email */
            email?: string;
        };
        CausaProteccional: {
            rit: string;
            tribunal: string;
            conOrdenDeIngreso?: boolean;
            /** Format: date */
            fechaOrden?: string;
        };
        /** @description Quien derivó retira la solicitud: el programa no contacta a nadie por ella. */
        Anulacion: {
            /** @description Identificador de Valija de la anulación. */
            idAviso: string;
            /** Format: date-time */
            fechaAnulacion: string;
            solicitadaPor: components["schemas"]["Solicitante"];
            /** @description AN01 enviada por error, AN02 duplicada, AN03 intervención vigente suficiente, AN04 desisten el sujeto o su adulto, AN05 resolución de tribunal, AN06 necesidad resuelta. */
            causalAnulacion: string;
            fundamento: string;
        };
        AnulacionRegistrada: {
            numeroIngreso: string;
            idAviso: string;
            /** @description Cómo queda el ingreso: ANU anulado; CER o REZ si ya estaba cerrado o rechazado, y entonces nada cambia. */
            estado: string;
            /** Format: date-time */
            registradaEl: string;
        };
        /** @description De quién se pregunta; no dice dónde vive ni cómo ubicarlo. */
        SujetoConsultado: {
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
        };
        /** @description Programa en que el sujeto participa, y con quién coordinarse. */
        PlanIntervencion: {
            entidad: string;
            programa?: string;
            profesional?: string;
            celular?: string;
        };
        /** @description Pregunta si el sujeto tiene un plan vigente que cubra estas necesidades. */
        ConsultaPlan: {
            /** @description Identificador de Valija de la consulta; se repite en el evento que la responde. */
            referencia: string;
            /** @enum {string} */
            prioridad: "NORMAL" | "URGENTE";
            /** Format: date-time */
            fechaConsulta: string;
            consultadoPor: components["schemas"]["Solicitante"];
            sujetoAtencion: components["schemas"]["SujetoConsultado"];
            necesidades: string[];
            planConocido?: components["schemas"]["PlanIntervencion"];
            causaProteccional?: components["schemas"]["CausaProteccional"];
        };
        ConsultaRegistrada: {
            numeroConsulta: string;
            referencia: string;
            /** Format: date-time */
            registradaEl: string;
        };
        ConsultasEncontradas: {
            consultas: components["schemas"]["ConsultaRegistrada"][];
        };
        /** @description Formulario de Seguimiento NNA del Anexo 1 del Protocolo B, en los campos de este sistema. */
        FichaSeguimiento: {
            /** Format: date */
            fecha: string;
            /**
             * Format: date
             * @description Desde ella se cuentan los trimestres.
             */
            inicioIntervencion: string;
            sujeto: {
                nombres?: string;
                primerApellido?: string;
                segundoApellido?: string;
                edad?: number;
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
                ruc?: string;
            };
            adulto?: {
                nombres?: string;
                primerApellido?: string;
                segundoApellido?: string;
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
            avance: string;
            observaciones?: string;
            informa: {
                nombre: string;
                cargo?: string;
            };
            rubrica: {
                /** @description FES firma electrónica simple, FEA avanzada, MAN manuscrita. */
                clase: string;
                /** Format: date-time */
                firmadaEl: string;
            };
        };
        /** @description Lo que el sujeto expresó sin que nadie le consultara; sólo puede ir al Ministerio Público. */
        RelatoEspontaneo: {
            /** Format: date */
            fecha: string;
            contexto?: string;
            texto: string;
        };
        EventoIniciado: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "INTERVENCION_INICIADA";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            numeroIngreso: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            ficha: components["schemas"]["FichaSeguimiento"];
            relatoEspontaneo?: components["schemas"]["RelatoEspontaneo"];
            profesional: {
                nombre: string;
                cargo?: string;
                celular?: string;
                /** Format: email */
                email?: string;
            };
            plan: {
                /** Format: date */
                desde: string;
                /** Format: date */
                hasta: string;
            };
            /** @description A quién se explicó el programa antes de comenzar; al menos a uno. */
            encuadre: {
                nna: boolean;
                adulto: boolean;
                /** Format: date */
                fecha?: string;
            };
            disposicion: {
                /** @description D1 dispuesto, D2 dispuesto con reticencias, D3 no dispuesto, D4 no lo manifiesta. */
                nna: string;
                /** @description D1 dispuesto, D2 dispuesto con reticencias, D3 no dispuesto, D4 no lo manifiesta. */
                adulto?: string;
            };
            coordinacion?: {
                plan: components["schemas"]["PlanIntervencion"];
                /** Format: date */
                fecha: string;
                acuerdos?: string;
            };
        };
        EventoTrimestral: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "INFORME_TRIMESTRAL";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            numeroIngreso: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            ficha: components["schemas"]["FichaSeguimiento"];
            relatoEspontaneo?: components["schemas"]["RelatoEspontaneo"];
            periodo: {
                /** Format: date */
                desde: string;
                /** Format: date */
                hasta: string;
            };
        };
        EventoRelevante: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "SITUACION_RELEVANTE";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            numeroIngreso: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            ficha: components["schemas"]["FichaSeguimiento"];
            relatoEspontaneo?: components["schemas"]["RelatoEspontaneo"];
            situaciones: string[];
            /** Format: date */
            conocidaEl?: string;
            /** @description Se requieren medidas de protección. */
            pideMedidas: boolean;
            causaProteccional?: components["schemas"]["CausaProteccional"];
        };
        EventoEgresado: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "INTERVENCION_EGRESADA";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            numeroIngreso: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            ficha: components["schemas"]["FichaSeguimiento"];
            relatoEspontaneo?: components["schemas"]["RelatoEspontaneo"];
            /** Format: date */
            fechaEgreso: string;
            /** @description EG01 objetivos cumplidos, EG02 necesidades resueltas, EG03 necesidades cubiertas por otro plan, EG04 requiere otra intervención, EG05 cambio de territorio, EG06 el sujeto decide no continuar, EG07 sujeto no ubicado, EG08 resolución de tribunal, EG09 fallecimiento. */
            causalEgreso: string;
            /** @description LT logrados, LP logrados en parte, LN no logrados. */
            logro: string;
            fundamento: string;
            pendientes?: string[];
        };
        EventoInformeCopiado: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "INFORME_TRIBUNAL_COPIADO";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            numeroIngreso: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            /** @description Lo que el informe reemplaza: INI inicio, TRI trimestre, REL situación relevante, EGR egreso. */
            motivoInforme: string;
            causaProteccional: components["schemas"]["CausaProteccional"];
            /** Format: date */
            fechaEnvio: string;
            idDocumento: string;
            /** @description Sin nombres de personas. */
            titulo?: string;
        };
        EventoConsultaRespondida: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "CONSULTA_RESPONDIDA";
            /** @description El mismo en cada repetición del aviso. */
            idEvento: string;
            referencia: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            numeroConsulta: string;
            /** @description SP sin plan, PC el plan cubre la necesidad, PN el plan no la cubre. Con PC y PN va el plan, con PN además lo que falta. */
            resultado: string;
            plan?: components["schemas"]["PlanIntervencion"];
            /** Format: date */
            terminoPrevisto?: string;
            porComplementar?: string[];
            observaciones?: string;
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
                     *           "registradoEl": "2026-11-20T10:30:01-03:00",
                     *           "estado": "ING"
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
    anularIngreso: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                numeroIngreso: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "idAviso": "01920000-0000-7000-8000-000000000003",
                 *       "fechaAnulacion": "2026-11-20T15:00:00-03:00",
                 *       "solicitadaPor": {
                 *         "entidad": "Ministerio Público",
                 *         "unidad": "URAVIT de ejemplo",
                 *         "profesional": "Profesional Ficticia"
                 *       },
                 *       "causalAnulacion": "AN03",
                 *       "fundamento": "Ejemplo: el programa en curso cubre la necesidad."
                 *     }
                 */
                "application/json": components["schemas"]["Anulacion"];
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
                     *       "numeroIngreso": "MN-2026-000001",
                     *       "idAviso": "01920000-0000-7000-8000-000000000003",
                     *       "estado": "ANU",
                     *       "registradaEl": "2026-11-20T15:00:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["AnulacionRegistrada"];
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
    buscarConsultasPlan: {
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
            /** @description Las consultas encontradas; ninguna es una lista vacía. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "consultas": [
                     *         {
                     *           "numeroConsulta": "CP-2026-000001",
                     *           "referencia": "01920000-0000-7000-8000-000000000004",
                     *           "registradaEl": "2026-11-20T10:00:01-03:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConsultasEncontradas"];
                };
            };
            401: components["responses"]["SinCredencial"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
    registrarConsultaPlan: {
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
                 *       "referencia": "01920000-0000-7000-8000-000000000004",
                 *       "prioridad": "NORMAL",
                 *       "fechaConsulta": "2026-11-20T10:00:00-03:00",
                 *       "consultadoPor": {
                 *         "entidad": "Ministerio Público",
                 *         "unidad": "URAVIT de ejemplo",
                 *         "profesional": "Profesional Ficticia"
                 *       },
                 *       "sujetoAtencion": {
                 *         "documento": {
                 *           "tipo": "SDI"
                 *         },
                 *         "nombreSocial": "Persona Ficticia",
                 *         "edadDeclarada": 12
                 *       },
                 *       "necesidades": [
                 *         "NC01",
                 *         "NC06"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConsultaPlan"];
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
                     *       "numeroConsulta": "CP-2026-000001",
                     *       "referencia": "01920000-0000-7000-8000-000000000004",
                     *       "registradaEl": "2026-11-20T10:00:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsultaRegistrada"];
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
    retirarDocumento: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idDocumento: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El documento, de a lo más 10 MiB. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
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
