/** Generated from contracts/sermig.openapi.json by `npm run generate`; edits are lost. */

export interface paths {
    "/solicitudes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Busca la solicitud que se registró con una llave */
        get: operations["buscarSolicitud"];
        put?: never;
        /** Registra una solicitud de residencia */
        post: operations["registrarSolicitud"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solicitudes/{numero}/documentos/{codigo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sube un documento anunciado
         * @description El archivo va tal cual, de a lo más 10 MiB. Cada llamada es un documento recibido, aunque sea el mismo: quien sube mira antes cuáles están.
         */
        put: operations["subirDocumento"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solicitudes/{numero}/antecedentes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agrega antecedentes a una solicitud */
        post: operations["aportarAntecedentes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eventos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Los eventos que siguen a un cursor */
        get: operations["leerEventos"];
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
        /** @description Solicitud de residencia temporal por razones humanitarias. */
        Solicitud: {
            /**
             * @description RTH-01 trata de personas; RTH-02 violencia intrafamiliar o de género; RTH-03 tráfico ilícito de migrantes; RTH-04 embarazo; RTH-05 niño, niña o adolescente.
             * @enum {string}
             */
            subcategoria: "RTH-01" | "RTH-02" | "RTH-03" | "RTH-04" | "RTH-05";
            /**
             * @description Por quién se presenta: MIT miembro de la Mesa Intersectorial sobre Trata de Personas; MPU Ministerio Público; TRI tribunal; MSA Ministerio de Salud; SPN protección de la niñez; SRJ reinserción social juvenil.
             * @enum {string}
             */
            presentante: "MIT" | "MPU" | "TRI" | "MSA" | "SPN" | "SRJ";
            /**
             * @description N normal, U urgente.
             * @enum {string}
             */
            prioridad: "N" | "U";
            /** @description Número de la solicitud en la institución que la presenta. */
            folioExterno?: string;
            /** Format: date-time */
            fechaSolicitud: string;
            institucion: components["schemas"]["Institucion"];
            titular: components["schemas"]["Titular"];
            representante?: components["schemas"]["Representante"];
            /**
             * @description S si pide trabajar durante la tramitación.
             * @enum {string}
             */
            permisoTrabajo: "S" | "N";
            /**
             * @description S si volver a su país la expone a un peligro grave. Sólo en RTH-01.
             * @enum {string}
             */
            peligroRetorno?: "S" | "N";
            /**
             * @description IF intrafamiliar, GE de género. Sólo en RTH-02.
             * @enum {string}
             */
            tipoViolencia?: "IF" | "GE";
            ruc?: string;
            causa?: {
                rit: string;
                tribunal: string;
            };
            documentos: components["schemas"]["DocumentoAnunciado"][];
            observaciones?: string;
        };
        /** @description Institución que presenta o aporta, y quién responde por ella. */
        Institucion: {
            nombre: string;
            unidad: string;
            funcionario?: string;
            cargo?: string;
            fono?: string;
            /** Format: email */
            correo?: string;
        };
        DocumentoIdentidad: {
            /**
             * @description RUN; PAS pasaporte; OTR otro documento; SIN sin documento.
             * @enum {string}
             */
            clase: "RUN" | "PAS" | "OTR" | "SIN";
            numero?: string;
            /** @description País según ISO 3166-1, tres cifras. */
            paisEmisor?: string;
            /** @description Qué documento es, si es otro. */
            glosa?: string;
        };
        /** @description Persona para quien se pide la residencia. */
        Titular: {
            documento: components["schemas"]["DocumentoIdentidad"];
            nombres?: string;
            apellidoPrimero?: string;
            apellidoSegundo?: string;
            nombreSocial?: string;
            /** Format: date */
            nacimiento?: string;
            edad?: number;
            /**
             * @description 1 femenino, 2 masculino, 3 no binario, 4 indeterminado, 9 desconocido.
             * @enum {string}
             */
            sexo?: "1" | "2" | "3" | "4" | "9";
            /**
             * @description MAY mayor de edad; NAC niño, niña o adolescente acompañado; NAS no acompañado; DUD edad dudosa.
             * @enum {string}
             */
            etapa: "MAY" | "NAC" | "NAS" | "DUD";
            /** @description País según ISO 3166-1, tres cifras; APA apátrida; SIN sin información. */
            nacionalidad: string;
            idioma?: string;
            fono?: string;
            direccion?: {
                calle: string;
                numero?: string;
                resto?: string;
                comuna: string;
            };
            /** @description Por quién se ubica a la persona cuando su dirección es reservada; entonces no hay dirección. */
            contactoReservado?: {
                institucion: string;
                fono?: string;
                /** Format: email */
                correo?: string;
            };
        };
        /** @description Quien actúa por la persona; falta si actúa por sí misma. */
        Representante: {
            /**
             * @description P persona, I institución.
             * @enum {string}
             */
            clase: "P" | "I";
            /**
             * @description De una persona: MP madre o padre; TC tutor o curador; CL curador ad litem; CP cuidador personal; AP apoderado.
             * @enum {string}
             */
            calidad?: "MP" | "TC" | "CL" | "CP" | "AP";
            nombres?: string;
            apellidoPrimero?: string;
            apellidoSegundo?: string;
            documento?: components["schemas"]["DocumentoIdentidad"];
            fono?: string;
            /** Format: email */
            correo?: string;
            institucion?: string;
            /** @description Acto que encarga el cuidado o la representación a una institución. */
            resolucion?: string;
        };
        DocumentoAnunciado: {
            /** @description Código de la lista configurable de antecedentes, que el portal carga tal cual. */
            codigo: string;
            /**
             * @description D digital, se sube después; P original entregado en persona; N pendiente; X no corresponde.
             * @enum {string}
             */
            situacion: "D" | "P" | "N" | "X";
            /** @description SHA-256 en hexadecimal de lo que se subirá; va si y sólo si la situación es D. */
            sha256?: string;
            titulo?: string;
        };
        SolicitudRegistrada: {
            /** @description Número con que el portal registró la solicitud. */
            numero: string;
            /** @description La llave de idempotencia con que se presentó. */
            clave: string;
            /** Format: date-time */
            ingresadaEl: string;
            unidad: components["schemas"]["Unidad"];
            /** @description Los que ya están en el portal. */
            documentos: components["schemas"]["DocumentoRecibido"][];
        };
        SolicitudesEncontradas: {
            solicitudes: components["schemas"]["SolicitudRegistrada"][];
        };
        DocumentoRecibido: {
            codigo: string;
            /** @description SHA-256 del archivo, en hexadecimal. */
            sha256: string;
            bytes: number;
            /** Format: date-time */
            recibidoEl: string;
        };
        /** @description Antecedentes que se agregan a una solicitud. */
        Aporte: {
            /** Format: date-time */
            fechaAporte: string;
            institucion: components["schemas"]["Institucion"];
            /** @description idEvento del requerimiento que se responde; falta si se aporta por propia iniciativa. */
            respondeA?: string;
            documentos: components["schemas"]["DocumentoAnunciado"][];
            observaciones?: string;
        };
        AporteRegistrado: {
            idAporte: string;
            /** @description Número con que el portal registró la solicitud. */
            numero: string;
            /** Format: date-time */
            registradoEl: string;
        };
        /** @description Unidad del servicio que tramita, y quién firma. */
        Unidad: {
            nombre: string;
            funcionario?: string;
            cargo?: string;
        };
        /** @description Eventos en orden de cursor; ninguno es una lista vacía. */
        PaginaEventos: {
            eventos: components["schemas"]["EventoPublicado"][];
        };
        EventoPublicado: {
            /** @description Lugar en la lista de eventos; crece siempre, aunque lo ocurrido haya sido antes. */
            cursor: string;
            evento: components["schemas"]["Evento"];
        };
        /** @description Lo que ocurre con una solicitud. Estados: ING ingresada; OBS observada, faltan antecedentes; OTO otorgada; DEN denegada. */
        Evento: components["schemas"]["EventoIngresada"] | components["schemas"]["EventoObservada"] | components["schemas"]["EventoOtorgada"] | components["schemas"]["EventoDenegada"];
        Resolucion: {
            numero: string;
            /** Format: date */
            fecha: string;
        };
        EventoIngresada: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            estado: "ING";
            /** @description El mismo si el evento se publica otra vez. */
            idEvento: string;
            /** @description Número con que el portal registró la solicitud. */
            numero: string;
            /** @description La llave de idempotencia con que se presentó; falta en lo que se ingresó en el mesón. */
            clave?: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
        };
        EventoObservada: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            estado: "OBS";
            /** @description El mismo si el evento se publica otra vez. */
            idEvento: string;
            /** @description Número con que el portal registró la solicitud. */
            numero: string;
            /** @description La llave de idempotencia con que se presentó; falta en lo que se ingresó en el mesón. */
            clave?: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            requeridos: {
                codigo: string;
                detalle?: string;
            }[];
            /** Format: date */
            plazoHasta: string;
            fundamento: string;
        };
        EventoOtorgada: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            estado: "OTO";
            /** @description El mismo si el evento se publica otra vez. */
            idEvento: string;
            /** @description Número con que el portal registró la solicitud. */
            numero: string;
            /** @description La llave de idempotencia con que se presentó; falta en lo que se ingresó en el mesón. */
            clave?: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            resolucion: components["schemas"]["Resolucion"];
            permiso: {
                /**
                 * @description RTH-01 trata de personas; RTH-02 violencia intrafamiliar o de género; RTH-03 tráfico ilícito de migrantes; RTH-04 embarazo; RTH-05 niño, niña o adolescente.
                 * @enum {string}
                 */
                subcategoria: "RTH-01" | "RTH-02" | "RTH-03" | "RTH-04" | "RTH-05";
                /** Format: date */
                desde: string;
                /** Format: date */
                hasta: string;
                meses: number;
                /**
                 * @description S si habilita para trabajar.
                 * @enum {string}
                 */
                trabaja: "S" | "N";
                /**
                 * @description N si está exento de pago.
                 * @enum {string}
                 */
                cobro?: "S" | "N";
                /**
                 * @description N si no se aplican multas.
                 * @enum {string}
                 */
                multas?: "S" | "N";
            };
            indicaciones?: string;
        };
        EventoDenegada: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            estado: "DEN";
            /** @description El mismo si el evento se publica otra vez. */
            idEvento: string;
            /** @description Número con que el portal registró la solicitud. */
            numero: string;
            /** @description La llave de idempotencia con que se presentó; falta en lo que se ingresó en el mesón. */
            clave?: string;
            /** Format: date-time */
            ocurridoEl: string;
            unidad: components["schemas"]["Unidad"];
            resolucion: components["schemas"]["Resolucion"];
            /** @description DG01 subcategoría no acreditada; DG02 antecedentes no aportados; DG03 impedimento legal; DG04 presentada por quien no corresponde; DG05 nacional o residente definitivo. */
            causal: string;
            fundamento: string;
            recursos: {
                /** @description RP reposición, JE jerárquico, RJ reclamación judicial. */
                tipo: string;
                ante: string;
                /** Format: date */
                hasta: string;
            }[];
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
        /** @description La llave ya se usó con otros datos, o la solicitud ya está resuelta. */
        Conflicto: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "La llave ya se usó con otros datos, o la solicitud ya está resuelta.",
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
        /** @description El archivo supera 10 MiB. */
        ArchivoDemasiadoGrande: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El archivo supera 10 MiB.",
                 *       "status": 413
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description El archivo no es PDF, JPEG ni PNG. */
        ArchivoNoAdmitido: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El archivo no es PDF, JPEG ni PNG.",
                 *       "status": 415
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
    buscarSolicitud: {
        parameters: {
            query: {
                clave: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description La encontrada; si no la hay, una lista vacía. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "solicitudes": [
                     *         {
                     *           "numero": "RH-2026-000001",
                     *           "clave": "01930000-0000-7000-8000-000000000701",
                     *           "ingresadaEl": "2026-11-20T12:00:01-03:00",
                     *           "unidad": {
                     *             "nombre": "Unidad de razones humanitarias de ejemplo",
                     *             "funcionario": "Funcionario Ficticio",
                     *             "cargo": "Analista"
                     *           },
                     *           "documentos": [
                     *             {
                     *               "codigo": "INFORME_MITP",
                     *               "sha256": "000000000000000000000000000000000000000000000000000000001a2b3c4d",
                     *               "bytes": 184320,
                     *               "recibidoEl": "2026-11-20T12:00:05-03:00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SolicitudesEncontradas"];
                };
            };
            401: components["responses"]["SinCredencial"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
    registrarSolicitud: {
        parameters: {
            query?: never;
            header: {
                /** @description La misma en cada repetición de la misma llamada: con igual cuerpo no se hace dos veces, con otro se rechaza. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subcategoria": "RTH-01",
                 *       "presentante": "MIT",
                 *       "prioridad": "N",
                 *       "folioExterno": "EJEMPLO-R-1",
                 *       "fechaSolicitud": "2026-11-20T12:00:00-03:00",
                 *       "institucion": {
                 *         "nombre": "Programa Apoyo a Víctimas (ejemplo)",
                 *         "unidad": "Coordinación regional de ejemplo",
                 *         "funcionario": "Coordinadora Ficticia"
                 *       },
                 *       "titular": {
                 *         "documento": {
                 *           "clase": "PAS",
                 *           "numero": "XX000001",
                 *           "paisEmisor": "068"
                 *         },
                 *         "nombres": "Persona Ficticia",
                 *         "apellidoPrimero": "Ejemplo",
                 *         "nacimiento": "1992-03-14",
                 *         "etapa": "MAY",
                 *         "nacionalidad": "068",
                 *         "contactoReservado": {
                 *           "institucion": "Programa Apoyo a Víctimas (ejemplo)"
                 *         }
                 *       },
                 *       "permisoTrabajo": "S",
                 *       "peligroRetorno": "S",
                 *       "documentos": [
                 *         {
                 *           "codigo": "INFORME_MITP",
                 *           "situacion": "D",
                 *           "sha256": "000000000000000000000000000000000000000000000000000000001a2b3c4d"
                 *         },
                 *         {
                 *           "codigo": "DOCUMENTO_IDENTIDAD",
                 *           "situacion": "P"
                 *         },
                 *         {
                 *           "codigo": "ACREDITA_CONDICION_VICTIMA",
                 *           "situacion": "N"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Solicitud"];
            };
        };
        responses: {
            /** @description Ya estaba registrada con esta llave y este cuerpo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "numero": "RH-2026-000001",
                     *       "clave": "01930000-0000-7000-8000-000000000701",
                     *       "ingresadaEl": "2026-11-20T12:00:01-03:00",
                     *       "unidad": {
                     *         "nombre": "Unidad de razones humanitarias de ejemplo",
                     *         "funcionario": "Funcionario Ficticio",
                     *         "cargo": "Analista"
                     *       },
                     *       "documentos": [
                     *         {
                     *           "codigo": "INFORME_MITP",
                     *           "sha256": "000000000000000000000000000000000000000000000000000000001a2b3c4d",
                     *           "bytes": 184320,
                     *           "recibidoEl": "2026-11-20T12:00:05-03:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SolicitudRegistrada"];
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
                     *       "numero": "RH-2026-000001",
                     *       "clave": "01930000-0000-7000-8000-000000000701",
                     *       "ingresadaEl": "2026-11-20T12:00:01-03:00",
                     *       "unidad": {
                     *         "nombre": "Unidad de razones humanitarias de ejemplo",
                     *         "funcionario": "Funcionario Ficticio",
                     *         "cargo": "Analista"
                     *       },
                     *       "documentos": []
                     *     }
                     */
                    "application/json": components["schemas"]["SolicitudRegistrada"];
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
    subirDocumento: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                numero: string;
                codigo: string;
            };
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
            /** @description Recibido. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codigo": "INFORME_MITP",
                     *       "sha256": "000000000000000000000000000000000000000000000000000000001a2b3c4d",
                     *       "bytes": 184320,
                     *       "recibidoEl": "2026-11-20T12:00:05-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentoRecibido"];
                };
            };
            401: components["responses"]["SinCredencial"];
            404: components["responses"]["NoExiste"];
            413: components["responses"]["ArchivoDemasiadoGrande"];
            415: components["responses"]["ArchivoNoAdmitido"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
    aportarAntecedentes: {
        parameters: {
            query?: never;
            header: {
                /** @description La misma en cada repetición de la misma llamada: con igual cuerpo no se hace dos veces, con otro se rechaza. */
                "Idempotency-Key": string;
            };
            path: {
                numero: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fechaAporte": "2026-11-25T10:00:00-03:00",
                 *       "institucion": {
                 *         "nombre": "Programa Apoyo a Víctimas (ejemplo)",
                 *         "unidad": "Coordinación regional de ejemplo",
                 *         "funcionario": "Coordinadora Ficticia"
                 *       },
                 *       "respondeA": "01930000-0000-7000-8000-0000000000e1",
                 *       "documentos": [
                 *         {
                 *           "codigo": "ACREDITA_CONDICION_VICTIMA",
                 *           "situacion": "D",
                 *           "sha256": "000000000000000000000000000000000000000000000000000000001a2b3c4d"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Aporte"];
            };
        };
        responses: {
            /** @description Ya estaba registrado con esta llave y este cuerpo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "idAporte": "A-1",
                     *       "numero": "RH-2026-000001",
                     *       "registradoEl": "2026-11-25T10:00:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["AporteRegistrado"];
                };
            };
            /** @description Registrado. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "idAporte": "A-1",
                     *       "numero": "RH-2026-000001",
                     *       "registradoEl": "2026-11-25T10:00:01-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["AporteRegistrado"];
                };
            };
            400: components["responses"]["Malformado"];
            401: components["responses"]["SinCredencial"];
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
    leerEventos: {
        parameters: {
            query?: {
                /** @description El cursor del último evento ya leído; sin él, desde el primero. */
                desde?: string;
                limite?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Una página de eventos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginaEventos"];
                };
            };
            401: components["responses"]["SinCredencial"];
            422: components["responses"]["NoCumple"];
            429: components["responses"]["DemasiadasSolicitudes"];
            500: components["responses"]["ErrorInterno"];
            503: components["responses"]["NoDisponible"];
        };
    };
}
