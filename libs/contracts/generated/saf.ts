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
    "/denuncias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registra la recepción o los antecedentes de una denuncia */
        post: operations["registrarDenuncia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/denuncias/{idMensaje}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idMensaje: components["parameters"]["idMensaje"];
            };
            cookie?: never;
        };
        /** Dice si lo informado por un mensaje ya consta */
        get: operations["consultarDenuncia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrucciones/{folio}/novedades": {
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
        /** Registra una novedad de una instrucción */
        post: operations["registrarNovedadInstruccion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrucciones/{folio}/novedades/{idMensaje}": {
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
        get: operations["consultarNovedadInstruccion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultas-plan/{folio}/novedades": {
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
        /** Registra una novedad de una consulta de plan */
        post: operations["registrarNovedadConsultaPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultas-plan/{folio}/novedades/{idMensaje}": {
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
        get: operations["consultarNovedadConsultaPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residencias/{folio}/novedades": {
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
        /** Registra una novedad de una residencia */
        post: operations["registrarNovedadResidencia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residencias/{folio}/novedades/{idMensaje}": {
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
        get: operations["consultarNovedadResidencia"];
        put?: never;
        post?: never;
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
            path: {
                idDocumento: components["parameters"]["idDocumento"];
            };
            cookie?: never;
        };
        /** Entrega los bytes de un documento */
        get: operations["retirarDocumento"];
        /**
         * Guarda el documento de una resolución
         * @description Guardar otra vez el mismo identificador con los mismos bytes no cambia nada.
         */
        put: operations["guardarDocumento"];
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
         * @description El sistema llama a `POST {adaptador}/saf/derivaciones`. Sin respuesta repite con el mismo folio; el mismo folio con los mismos datos recibe la misma respuesta, con otros datos un 409, y también un 409 la que dice reemplazar a otra que no consta como rechazada. Cuerpo de a lo más 1 MiB.
         */
        post: operations["emitirDerivacion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    derivacionAnulada: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrega al adaptador la anulación de una derivación
         * @description El sistema llama a `POST {adaptador}/saf/derivaciones/{folio}/anulacion`, con el folio de la derivación, y repite como con ella; una derivación se anula una sola vez. Un folio que nunca se emitió recibe un 404.
         */
        post: operations["anularDerivacion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    instruccionEmitida: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrega al adaptador una instrucción del Fiscal
         * @description El sistema llama a `POST {adaptador}/saf/instrucciones`, y repite como con una derivación.
         */
        post: operations["emitirInstruccion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    planConsultado: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrega al adaptador una consulta de plan vigente
         * @description El sistema llama a `POST {adaptador}/saf/consultas-plan`, y repite como con una derivación.
         */
        post: operations["consultarPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    residenciaPresentada: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrega al adaptador una solicitud de residencia
         * @description El sistema llama a `POST {adaptador}/saf/residencias`, y repite como con una derivación. El adaptador retira los documentos por `GET /documentos/{idDocumento}` antes de responder; el que no existe o no se admite se dice con un puntero.
         */
        post: operations["presentarResidencia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    antecedentesAportados: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrega al adaptador antecedentes de una residencia ya presentada
         * @description El sistema llama a `POST {adaptador}/saf/residencias/{folio}/antecedentes`, con el folio de la solicitud, y repite como con una derivación; el mismo número de aporte con los mismos datos recibe la misma respuesta, con otros datos un 409.
         */
        post: operations["aportarAntecedentes"];
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
            /** @description Derivación rechazada de la misma víctima que ésta reemplaza, si reemplaza alguna. */
            rederivaDe?: {
                folio: string;
                /** @description Novedad con que se rechazó. */
                idMensaje: string;
            };
            /**
             * @description PRUEBA: persona y datos ficticios.
             * @enum {string}
             */
            ambiente?: "PRODUCCION" | "PRUEBA";
            /** @description Advertencia de los documentos de prueba. */
            notaPrueba?: string;
            /** Format: date-time */
            fechaEmision: string;
            fiscalia: components["schemas"]["Fiscalia"];
            uravit: components["schemas"]["Uravit"];
            /** @description RUC de la causa. */
            ruc?: string;
            sujeto: components["schemas"]["Sujeto"];
            adulto?: components["schemas"]["Adulto"];
            delitos: components["schemas"]["DelitoImputado"][];
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
            causaFamilia?: components["schemas"]["CausaFamilia"];
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
        /** @description El documento quedó a salvo en el adaptador y sigue su camino. */
        Recepcion: {
            folio: string;
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** @constant */
            estado: "EN_CAMINO";
        };
        /** @description Lo que la institución receptora, o Valija, informa sobre una derivación y la intervención que le sigue. */
        Novedad: components["schemas"]["NovedadAcuse"] | components["schemas"]["NovedadAceptacion"] | components["schemas"]["NovedadRechazo"] | components["schemas"]["NovedadInicio"] | components["schemas"]["NovedadSeguimiento"] | components["schemas"]["NovedadSituacionRelevante"] | components["schemas"]["NovedadCierre"] | components["schemas"]["NovedadInformeFamilia"] | components["schemas"]["NovedadNoEntregada"];
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
        /** @description Lo emitido no llegará: debe corregirse y emitirse otro. */
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
            clase: "ACUSE" | "ACEPTACION" | "RECHAZO" | "NO_ENTREGADA" | "CUMPLIDA" | "NO_CUMPLIDA" | "SIN_ATENCION" | "REQUERIMIENTO" | "OTORGADA" | "DENEGADA" | "PLAN_INFORMADO" | "INICIO" | "SEGUIMIENTO" | "SITUACION_RELEVANTE" | "CIERRE" | "INFORME_FAMILIA";
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
        Uravit: {
            region: string;
            nombre: string;
            profesional: components["schemas"]["Profesional"];
        };
        Profesional: {
            nombre: string;
            cargo?: string;
            fono?: string;
            /** Format: email */
            correo?: string;
        };
        Fiscalia: {
            codigo: string;
            nombre: string;
        };
        /** @description Delito de la causa. */
        DelitoImputado: {
            /** @description Código de delito; ver la tabla al inicio. */
            codDelito: string;
            /** @description 1 consumado, 2 frustrado, 3 tentativa. */
            gradoDesarrollo?: string;
        };
        CausaFamilia: {
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
        /** @description Persona a la que se refiere el documento. Nombre y documento pueden faltar. */
        Persona: {
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
        /** @description Adulto que menciona una denuncia; su nombre puede faltar. */
        AdultoMencionado: {
            /** @description PRO protector, RES responsable, REF referente. */
            tipoAdulto: string;
            nombres?: string;
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
        /** @description Lo que una policía informa al Fiscal de una denuncia: que la recibió y, después, sus antecedentes. */
        Denuncia: components["schemas"]["DenunciaRecepcion"] | components["schemas"]["DenunciaComunicacion"];
        /** @description Constancia de la recepción, sin dato alguno de personas ni de hechos. */
        DenunciaRecepcion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            etapa: "RECEPCION";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /**
             * Format: date-time
             * @description Desde ella corren las ocho horas.
             */
            fechaRecepcion: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            cargo?: string;
            fono?: string;
            /** Format: email */
            correo?: string;
            /** @description Número del parte en la institución que recibió la denuncia. */
            numeroParte?: string;
        };
        /** @description Antecedentes de una denuncia, sin relato de los hechos. */
        DenunciaComunicacion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            etapa: "COMUNICACION";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** @description Mensaje que dejó constancia de la recepción; falta si no lo hubo. */
            idRecepcion?: string;
            /**
             * @description Requiere atención inmediata del Fiscal
             * @enum {string}
             */
            urgente: "S" | "N";
            /**
             * Format: date-time
             * @description Desde ella corren las ocho horas.
             */
            fechaRecepcion: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            cargo?: string;
            fono?: string;
            /** Format: email */
            correo?: string;
            /** @description Número del parte en la institución que recibió la denuncia. */
            numeroParte?: string;
            /** @description RUC de la causa. */
            ruc?: string;
            sujeto: components["schemas"]["Sujeto"];
            adulto?: components["schemas"]["AdultoMencionado"];
            delitos: components["schemas"]["DelitoImputado"][];
            /** @description U01 comparece solo, U02 riesgo vital, U03 proximidad de la agresión, U04 afectación física evidente, U05 crisis emocional o lenguaje incoherente, U06 exploración clínica, U07 muestras perecibles, U08 profilaxis ITS, U09 profilaxis VIH, U10 anticoncepción de emergencia. */
            urgencia?: string[];
            /** @description Otros antecedentes del formulario de factores de riesgo que constan, por los códigos de su lista vigente. */
            factores?: {
                /** @description Código de la lista vigente. */
                codigo: string;
                /**
                 * @description Está presente
                 * @enum {string}
                 */
                presente: "S" | "N";
            }[];
            manifestacion?: components["schemas"]["Manifestacion"];
        };
        DenunciaRegistrada: {
            idDenuncia: string;
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** @enum {string} */
            etapa: "RECEPCION" | "COMUNICACION";
            /** Format: date-time */
            registradaEl: string;
        };
        /** @description Instrucción del Fiscal a una policía o a un centro de salud. Los deberes de quien la ejecuta los fija el Protocolo B y no se escriben aquí. Al centro de salud sólo se le comunica de la víctima su identificación, nombre y edad, y lo que dice «atencion». */
        Instruccion: {
            /** @description Número de la instrucción: I, región, año y correlativo. */
            folio: string;
            /** @description Registro de la víctima en este sistema; el mismo en todas sus derivaciones. */
            idVictima: string;
            /** @description Mensaje de Valija que comunicó la denuncia, si el documento nace de ella. */
            idMensajeDenuncia?: string;
            /**
             * @description PRUEBA: persona y datos ficticios.
             * @enum {string}
             */
            ambiente?: "PRODUCCION" | "PRUEBA";
            /** @description Advertencia de los documentos de prueba. */
            notaPrueba?: string;
            /** Format: date-time */
            fechaEmision: string;
            fiscalia: components["schemas"]["Fiscalia"];
            fiscal: components["schemas"]["Profesional"];
            /** @description 501 PDI, Bitrap Región Metropolitana; 502 Carabineros, OS9 Región Metropolitana; 503 Servicio de Salud Metropolitano Central. */
            codDestino: string;
            /** @description 01 traslado a un centro de salud a cargo de un funcionario, 02 contacto de un profesional, 03 medida de resguardo, 04 recepción y atención urgente en un centro de salud. */
            codInstruccion: string;
            forma: components["schemas"]["FormaInstruccion"];
            /** @description RUC de la causa. */
            ruc?: string;
            victima: components["schemas"]["Persona"];
            adulto?: components["schemas"]["Adulto"];
            /** @description Si es un traslado (01). */
            traslado?: {
                /** @description Código DEIS del establecimiento de salud. */
                establecimiento: string;
                nombreEstablecimiento?: string;
            };
            /** @description Si es un contacto (02). */
            contacto?: {
                institucion: string;
                unidad: string;
                profesional: components["schemas"]["Profesional"];
                /** @enum {string} */
                medio: "PERSONALMENTE" | "MEDIO_IDONEO";
            };
            /** @description Si es una medida de resguardo (03). */
            resguardo?: {
                medidas: ("RONDA_POLICIAL_PERIODICA" | "CONTACTO_PRIORITARIO_CON_LA_POLICIA" | "ENTREGA_DE_MEDIO_DE_ALERTA" | "REFORZAMIENTO_DE_LA_VIVIENDA")[];
                /** @description Último día, DD-MM-AAAA */
                hasta?: string;
            };
            /** @description Si es una recepción en un centro de salud (04). */
            atencion?: {
                /** @description Código DEIS del establecimiento de salud. */
                establecimiento: string;
                /**
                 * @description Llega con un adulto distinto del funcionario a cargo
                 * @enum {string}
                 */
                acompanado: "S" | "N";
                /** @description Motivo neutro: no dice que hay un delito ni cuál. */
                requerida: string[];
                /** @description Quien traslada y habla en reserva con el Jefe de Turno. */
                funcionarioACargo: {
                    nombre: string;
                    fono: string;
                };
            };
        };
        /** @description Por escrito o, en flagrancia, de palabra, con registro en el parte. */
        FormaInstruccion: components["schemas"]["FormaEscrita"] | components["schemas"]["FormaVerbal"];
        FormaEscrita: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "ESCRITA";
        };
        FormaVerbal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "VERBAL_FLAGRANCIA";
            /** @description Parte donde quedó registrada. */
            numeroParte: string;
            /** Format: date-time */
            fechaHora: string;
        };
        /** @description Lo que quien ejecuta, o Valija, informa sobre una instrucción. */
        NovedadInstruccion: components["schemas"]["InstruccionCumplida"] | components["schemas"]["InstruccionNoCumplida"] | components["schemas"]["InstruccionSinAtencion"] | components["schemas"]["NovedadNoEntregada"];
        /** @description La instrucción se cumplió. */
        InstruccionCumplida: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "CUMPLIDA";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            /** @enum {string} */
            necesidadesProteccion: "EXISTEN" | "NO_EXISTEN" | "NO_EVALUADAS";
            /**
             * @description Se explicó la diligencia al NNA
             * @enum {string}
             */
            explicadoNna?: "S" | "N";
            /**
             * @description Se explicó la diligencia al adulto
             * @enum {string}
             */
            explicadoAdulto?: "S" | "N";
            /** @description Si fue un traslado. */
            recepcionEnSalud?: {
                /** @description Código DEIS del establecimiento de salud. */
                establecimiento: string;
                jefeDeTurno: string;
                /** Format: date-time */
                fechaHora: string;
            };
        };
        /** @description La instrucción no se cumplió. */
        InstruccionNoCumplida: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "NO_CUMPLIDA";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            /** @enum {string} */
            necesidadesProteccion: "EXISTEN" | "NO_EXISTEN" | "NO_EVALUADAS";
            /** @description N01 NNA no ubicado, N02 NNA no acepta la diligencia, N03 datos de contacto incorrectos, N04 establecimiento no disponible, N05 sin medio de traslado, N06 reemplazada por otra instrucción. */
            codMotivo: string;
            observaciones?: string;
        };
        /** @description El NNA no aceptó la atención de salud y el centro aplicó sus propias normas. */
        InstruccionSinAtencion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "SIN_ATENCION";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            /** @enum {string} */
            necesidadesProteccion: "EXISTEN" | "NO_EXISTEN" | "NO_EVALUADAS";
            /** @description Código DEIS del establecimiento de salud. */
            establecimiento: string;
        };
        /** @description Un antecedente de la solicitud; sólo el que se acompaña nombra su documento. */
        AntecedenteResidencia: components["schemas"]["AntecedenteAcompanado"] | components["schemas"]["AntecedentePendiente"] | components["schemas"]["AntecedenteSinObjeto"];
        AntecedenteAcompanado: {
            /** @description Código de la lista vigente de la subcategoría, que es provisoria. */
            codigo: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            estado: "ACOMPANADO";
            /** @description Documento de este sistema: PDF, JPEG o PNG de hasta 10 MiB; falta si se acompaña por otra vía. */
            idDocumento?: string;
            /** @description Título del documento, sin nombres de personas. */
            titulo?: string;
        };
        AntecedentePendiente: {
            /** @description Código de la lista vigente de la subcategoría, que es provisoria. */
            codigo: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            estado: "PENDIENTE";
        };
        AntecedenteSinObjeto: {
            /** @description Código de la lista vigente de la subcategoría, que es provisoria. */
            codigo: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            estado: "NO_CORRESPONDE";
        };
        /** @description Solicitud de residencia temporal por razones humanitarias. No exige causa formalizada ni colaborar con ella. */
        Residencia: {
            /** @description Número de la solicitud: R, región, año y correlativo. */
            folio: string;
            /** @description Registro de la víctima en este sistema; el mismo en todas sus derivaciones. */
            idVictima: string;
            /** @description Mensaje de Valija que comunicó la denuncia, si el documento nace de ella. */
            idMensajeDenuncia?: string;
            /**
             * @description PRUEBA: persona y datos ficticios.
             * @enum {string}
             */
            ambiente?: "PRODUCCION" | "PRUEBA";
            /** @description Advertencia de los documentos de prueba. */
            notaPrueba?: string;
            /** Format: date-time */
            fechaSolicitud: string;
            uravit: components["schemas"]["Uravit"];
            /** @description H01 trata, que presenta un miembro de la Mesa; H02 violencia intrafamiliar o de género, que presenta el Ministerio Público; H03 tráfico de migrantes, que presenta el Ministerio Público; H04 embarazo, que presenta el Ministerio de Salud; H05 NNA, que presenta el servicio de protección. */
            codSubcategoria: string;
            /** @enum {string} */
            condicionEtaria: "ADULTO" | "NNA_ACOMPANADO" | "NNA_NO_ACOMPANADO" | "EDAD_DUDOSA";
            persona: components["schemas"]["Persona"];
            /**
             * @description S: no tiene nacionalidad; sin nacionalidad y sin S, no consta
             * @enum {string}
             */
            apatrida?: "S" | "N";
            /**
             * @description Pide trabajar durante la tramitación
             * @enum {string}
             */
            permisoTrabajo: "S" | "N";
            /**
             * @description Volver a su país la expone a un peligro grave (trata)
             * @enum {string}
             */
            peligroRepatriacion?: "S" | "N";
            /**
             * @description Si es por violencia (H02).
             * @enum {string}
             */
            tipoViolencia?: "INTRAFAMILIAR" | "DE_GENERO";
            /** @description RUC de la causa. */
            ruc?: string;
            causaFamilia?: components["schemas"]["CausaFamilia"];
            /** @description Institución que tiene a su cuidado a la persona y actúa por ella. */
            cuidado?: {
                institucion: string;
                /** @description Resolución que encarga el cuidado. */
                resolucion?: string;
            };
            antecedentes: components["schemas"]["AntecedenteResidencia"][];
            /** @description Sin relato de los hechos. */
            observaciones?: string;
        };
        /** @description Antecedentes que se agregan a una solicitud de residencia ya presentada. */
        Aporte: {
            /** @description Número del aporte: A, región, año y correlativo. */
            idAporte: string;
            /** @description Novedad a la que responde: el requerimiento o, si se aporta por propia iniciativa, el acuse. */
            respondeA: string;
            /**
             * @description PRUEBA: persona y datos ficticios.
             * @enum {string}
             */
            ambiente?: "PRODUCCION" | "PRUEBA";
            /** @description Advertencia de los documentos de prueba. */
            notaPrueba?: string;
            /** @description Número en el Servicio Nacional de Migraciones. */
            numeroSolicitud?: string;
            /** Format: date-time */
            fechaAporte: string;
            uravit: components["schemas"]["Uravit"];
            antecedentes: components["schemas"]["AntecedenteResidencia"][];
            /** @description Sin relato de los hechos. */
            observaciones?: string;
        };
        /** @description Lo que el Servicio Nacional de Migraciones, o Valija, informa sobre una residencia. */
        NovedadResidencia: components["schemas"]["ResidenciaAcuse"] | components["schemas"]["ResidenciaRequerimiento"] | components["schemas"]["ResidenciaOtorgada"] | components["schemas"]["ResidenciaDenegada"] | components["schemas"]["NovedadNoEntregada"];
        /** @description Acuse de recibo; no es una decisión. */
        ResidenciaAcuse: {
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
            /** @description Número en el Servicio Nacional de Migraciones. */
            numeroSolicitud: string;
        };
        /** @description Se piden antecedentes que faltan para decidir. */
        ResidenciaRequerimiento: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "REQUERIMIENTO";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            /** @description Número en el Servicio Nacional de Migraciones. */
            numeroSolicitud: string;
            requeridos: {
                /** @description Código de la lista vigente. */
                codigo: string;
                detalle?: string;
            }[];
            /** @description Último día para aportarlos, DD-MM-AAAA */
            plazoHasta: string;
            fundamento: string;
        };
        /** @description La residencia se otorgó. */
        ResidenciaOtorgada: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "OTORGADA";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            /** @description Número en el Servicio Nacional de Migraciones. */
            numeroSolicitud: string;
            resolucion: {
                numero: string;
                /** @description DD-MM-AAAA */
                fecha: string;
                /** @description Documento de la resolución, ya guardado en este sistema. */
                idDocumento?: string;
            };
            permiso: {
                /** @description Como en la solicitud. */
                codSubcategoria: string;
                /** @description Vigente desde, DD-MM-AAAA */
                desde: string;
                /** @description Vigente hasta, DD-MM-AAAA */
                hasta: string;
                meses: number;
                /**
                 * @description Habilita para trabajar
                 * @enum {string}
                 */
                permiteTrabajar: "S" | "N";
                /**
                 * @description Exento de pago
                 * @enum {string}
                 */
                exentoPago?: "S" | "N";
                /**
                 * @description Sin multas ni sanciones migratorias
                 * @enum {string}
                 */
                sinMultas?: "S" | "N";
            };
            observaciones?: string;
        };
        /** @description La residencia se denegó. */
        ResidenciaDenegada: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "DENEGADA";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            /** @description Número en el Servicio Nacional de Migraciones. */
            numeroSolicitud: string;
            resolucion: {
                numero: string;
                /** @description DD-MM-AAAA */
                fecha: string;
                /** @description Documento de la resolución, ya guardado en este sistema. */
                idDocumento?: string;
            };
            /** @description D01 subcategoría no acreditada, D02 antecedentes no aportados, D03 impedimento legal, D04 presentada por quien no corresponde, D05 nacional o residente definitivo. */
            codMotivo: string;
            fundamento: string;
            recursos: {
                /** @enum {string} */
                recurso: "REPOSICION" | "JERARQUICO" | "RECLAMACION_JUDICIAL";
                ante: string;
                /** @description Último día, DD-MM-AAAA */
                hasta: string;
            }[];
        };
        /** @description Retiro de una derivación ya emitida: la institución receptora deja de tramitarla. */
        Anulacion: {
            /**
             * @description PRUEBA: persona y datos ficticios.
             * @enum {string}
             */
            ambiente?: "PRODUCCION" | "PRUEBA";
            /** @description Advertencia de los documentos de prueba. */
            notaPrueba?: string;
            /** Format: date-time */
            fechaAnulacion: string;
            uravit: components["schemas"]["Uravit"];
            /** @description X01 enviada por error, X02 derivación duplicada, X03 plan vigente suficiente, X04 desiste el NNA o el adulto, X05 resolución de tribunal, X06 necesidad resuelta. */
            codMotivo: string;
            /** @description Razones del retiro, sin relato de los hechos. */
            fundamento: string;
        };
        /** @description Persona por la que se consulta: lo que la identifica, y nada de dónde vive ni cómo se ubica. */
        PersonaConsultada: {
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
        };
        /** @description Programa en que la víctima ya participa. */
        PlanConocido: {
            institucion: string;
            programa?: string;
            /** @description Con quién se coordina. */
            profesional?: string;
            fono?: string;
        };
        /** @description Consulta a una institución o a un tribunal, para saber si el programa en que la víctima ya participa cubre la nueva necesidad. */
        ConsultaPlan: {
            /** @description Número de la consulta: P, región, año y correlativo. */
            folio: string;
            /** @description Registro de la víctima en este sistema; el mismo en todas sus derivaciones. */
            idVictima: string;
            /** @description Mensaje de Valija que comunicó la denuncia, si el documento nace de ella. */
            idMensajeDenuncia?: string;
            /**
             * @description PRUEBA: persona y datos ficticios.
             * @enum {string}
             */
            ambiente?: "PRODUCCION" | "PRUEBA";
            /** @description Advertencia de los documentos de prueba. */
            notaPrueba?: string;
            /** Format: date-time */
            fechaConsulta: string;
            /**
             * @description La decisión del Fiscal no puede esperar
             * @enum {string}
             */
            urgente?: "S" | "N";
            /** @description 503 Servicio de Salud Metropolitano Central; 504 Mejor Niñez, Región Metropolitana; 505 Programa Apoyo a Víctimas, Región Metropolitana; 506 Corporación de Asistencia Judicial, Región Metropolitana; 507 SernamEG, Región Metropolitana; 508 Primer Juzgado de Familia de Santiago. */
            codDestino: string;
            consultante: {
                /** @description Fiscalía o URAVIT. */
                unidad: string;
                profesional: components["schemas"]["Profesional"];
            };
            victima: components["schemas"]["PersonaConsultada"];
            /** @description Lo que se debe cubrir. */
            necesidades: string[];
            planConocido?: components["schemas"]["PlanConocido"];
            causaFamilia?: components["schemas"]["CausaFamilia"];
        };
        /** @description Lo que la institución consultada, o Valija, informa sobre una consulta. */
        NovedadConsultaPlan: components["schemas"]["NovedadPlanInformado"] | components["schemas"]["NovedadNoEntregada"];
        /** @description No hay plan vigente. */
        PlanNinguno: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "SIN_PLAN";
        };
        /** @description El plan vigente cubre la necesidad: no hace falta otra intervención. */
        PlanSuficiente: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "PLAN_CUBRE";
            plan: components["schemas"]["PlanConocido"];
            /** @description DD-MM-AAAA */
            terminoPrevisto?: string;
        };
        /** @description El plan vigente no cubre la necesidad: la nueva intervención se integra con él. */
        PlanInsuficiente: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "PLAN_NO_CUBRE";
            plan: components["schemas"]["PlanConocido"];
            /** @description DD-MM-AAAA */
            terminoPrevisto?: string;
            porComplementar: string[];
            /** @description Sin relato de los hechos. */
            observaciones?: string;
        };
        ResultadoConsulta: components["schemas"]["PlanNinguno"] | components["schemas"]["PlanSuficiente"] | components["schemas"]["PlanInsuficiente"];
        /** @description La institución o el tribunal respondió. */
        NovedadPlanInformado: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "PLAN_INFORMADO";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            resultado: components["schemas"]["ResultadoConsulta"];
        };
        /** @description Lo que el NNA expresó por voluntad propia. Nadie lo consulta al respecto. */
        Manifestacion: {
            /** @description DD-MM-AAAA */
            fecha: string;
            contexto?: string;
            /** @description Íntegras y sin interpretación. */
            texto: string;
        };
        FirmaElectronica: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "ELECTRONICA";
            /** @enum {string} */
            nivel: "SIMPLE" | "AVANZADA";
            /** Format: date-time */
            fechaHora: string;
        };
        FirmaManuscrita: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            tipo: "MANUSCRITA";
            /** @description DD-MM-AAAA */
            fecha: string;
        };
        /** @description Cómo se firmó el formulario en la institución que informa. */
        FirmaFormulario: components["schemas"]["FirmaElectronica"] | components["schemas"]["FirmaManuscrita"];
        /** @description Formulario de Seguimiento NNA (Protocolo B, Anexo 1). */
        FormularioSeguimiento: {
            institucion: string;
            /** @description DD-MM-AAAA */
            fecha: string;
            sujeto: {
                nombres?: string;
                apellidoPaterno?: string;
                apellidoMaterno?: string;
                edad?: number;
                domicilio?: components["schemas"]["Domicilio"];
                /**
                 * @description S: la dirección no se comunica a nadie, aunque conste aquí.
                 * @enum {string}
                 */
                domicilioReservado?: "S" | "N";
                contactoReserva?: components["schemas"]["ContactoReserva"];
                fono?: string;
                /** @description RUC de la causa. */
                ruc?: string;
                /** @description Inicio de la intervención, DD-MM-AAAA */
                fechaInicio: string;
            };
            /** @description Quien lo acompaña o protege a la fecha del formulario. */
            adulto?: {
                nombres?: string;
                apellidoPaterno?: string;
                apellidoMaterno?: string;
                edad?: number;
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
                parentesco: string;
            };
            /** @description Reporte del proceso de intervención, sin relato de los hechos. */
            reporte: string;
            /** @description Sin relato de los hechos. */
            observaciones?: string;
            funcionario: {
                nombre: string;
                cargo?: string;
            };
            firma: components["schemas"]["FirmaFormulario"];
        };
        /** @description La intervención se inició. */
        NovedadInicio: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "INICIO";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /**
             * Format: date-time
             * @description Momento en que se informó.
             */
            fechaHora: string;
            formulario: components["schemas"]["FormularioSeguimiento"];
            profesional: components["schemas"]["Profesional"];
            plazo: {
                /** @description DD-MM-AAAA */
                inicio: string;
                /** @description DD-MM-AAAA */
                termino: string;
            };
            explicado: {
                /**
                 * @description Se explicó el programa al NNA
                 * @enum {string}
                 */
                nna: "S" | "N";
                /**
                 * @description Se explicó el programa al adulto
                 * @enum {string}
                 */
                adulto: "S" | "N";
                /** @description DD-MM-AAAA */
                fecha?: string;
            };
            /** @description Para participar en el programa; nada dice de la causa penal. */
            disposicion: {
                /** @enum {string} */
                nna: "DISPUESTO" | "DISPUESTO_CON_RETICENCIAS" | "NO_DISPUESTO" | "NO_MANIFIESTA";
                /** @enum {string} */
                adulto?: "DISPUESTO" | "DISPUESTO_CON_RETICENCIAS" | "NO_DISPUESTO" | "NO_MANIFIESTA";
            };
            /** @description Con el plan en que la víctima ya participa. */
            coordinacion?: {
                plan: components["schemas"]["PlanConocido"];
                /** @description DD-MM-AAAA */
                fecha: string;
                acuerdos?: string;
            };
            manifestacion?: components["schemas"]["Manifestacion"];
        };
        /** @description Seguimiento de cada tres meses. */
        NovedadSeguimiento: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "SEGUIMIENTO";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /**
             * Format: date-time
             * @description Momento en que se informó.
             */
            fechaHora: string;
            formulario: components["schemas"]["FormularioSeguimiento"];
            periodo: {
                /** @description DD-MM-AAAA */
                desde: string;
                /** @description DD-MM-AAAA */
                hasta: string;
            };
            manifestacion?: components["schemas"]["Manifestacion"];
        };
        /** @description Situación que incide en las necesidades de protección. */
        NovedadSituacionRelevante: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "SITUACION_RELEVANTE";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /**
             * Format: date-time
             * @description Momento en que se informó.
             */
            fechaHora: string;
            formulario: components["schemas"]["FormularioSeguimiento"];
            /** @description En que se conoció, DD-MM-AAAA */
            fechaSituacion?: string;
            situaciones: string[];
            /**
             * @description Se requieren medidas de protección
             * @enum {string}
             */
            requiereMedidas: "S" | "N";
            causaFamilia?: components["schemas"]["CausaFamilia"];
            manifestacion?: components["schemas"]["Manifestacion"];
        };
        /** @description La intervención terminó. */
        NovedadCierre: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "CIERRE";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /**
             * Format: date-time
             * @description Momento en que se informó.
             */
            fechaHora: string;
            formulario: components["schemas"]["FormularioSeguimiento"];
            /** @description DD-MM-AAAA */
            fechaCierre: string;
            /** @description T01 objetivos cumplidos, T02 necesidades resueltas, T03 necesidades cubiertas por otro plan, T04 requiere otra intervención, T05 cambio de territorio, T06 el NNA decide no continuar, T07 NNA no ubicado, T08 resolución de tribunal, T09 fallecimiento. */
            codMotivo: string;
            /** @enum {string} */
            objetivos: "LOGRADOS" | "LOGRADOS_EN_PARTE" | "NO_LOGRADOS";
            /** @description Necesidades en que aún requiere apoyo. */
            pendientes?: string[];
            fundamento: string;
            manifestacion?: components["schemas"]["Manifestacion"];
        };
        /** @description Copia del informe enviado al Juzgado de Familia, que reemplaza al formulario. */
        NovedadInformeFamilia: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            clase: "INFORME_FAMILIA";
            /** @description Identificador de Valija del mensaje que origina este registro. */
            idMensaje: string;
            /** Format: date-time */
            fechaHora: string;
            institucion: string;
            unidad: string;
            funcionario?: string;
            /**
             * @description Del formulario que la copia reemplaza.
             * @enum {string}
             */
            causal: "INICIO_PROGRAMA_Y_PLAN" | "SITUACION_RELEVANTE_PROTECCION" | "TERMINO_INTERVENCION" | "TRANSCURSO_3_MESES";
            causaFamilia: components["schemas"]["CausaFamilia"];
            /** @description De su envío al tribunal, DD-MM-AAAA */
            fechaInforme: string;
            /** @description El informe, ya guardado en este sistema. */
            idDocumento: string;
            titulo?: string;
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
        /** @description El adaptador no pudo retirar un documento de este sistema; repita más tarde. */
        SistemaNoDisponible: {
            headers: {
                /** @description Segundos de espera. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El adaptador no pudo retirar un documento de este sistema.",
                 *       "status": 502
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description El documento supera 10 MiB. */
        DocumentoDemasiadoGrande: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El documento supera 10 MiB.",
                 *       "status": 413
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
        /** @description El documento no es PDF, JPEG ni PNG. */
        DocumentoNoAdmitido: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "El documento no es PDF, JPEG ni PNG.",
                 *       "status": 415
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problema"];
            };
        };
    };
    parameters: {
        folio: string;
        idMensaje: string;
        idDocumento: string;
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
    registrarDenuncia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Denuncia"];
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
                     *       "idDenuncia": "DN-1",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000301",
                     *       "etapa": "RECEPCION",
                     *       "registradaEl": "2026-11-20T02:55:03-03:00"
                     *     }
                     */
                    "application/json": components["schemas"]["DenunciaRegistrada"];
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
    consultarDenuncia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["DenunciaRegistrada"];
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
    registrarNovedadInstruccion: {
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
                "application/json": components["schemas"]["NovedadInstruccion"];
            };
        };
        responses: {
            /** @description Registrada. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
    consultarNovedadInstruccion: {
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
    registrarNovedadConsultaPlan: {
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
                "application/json": components["schemas"]["NovedadConsultaPlan"];
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
                     *       "folio": "P13-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000003",
                     *       "clase": "PLAN_INFORMADO",
                     *       "registradaEl": "2026-11-24T17:00:01-03:00"
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
    consultarNovedadConsultaPlan: {
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
    registrarNovedadResidencia: {
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
                "application/json": components["schemas"]["NovedadResidencia"];
            };
        };
        responses: {
            /** @description Registrada. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
    consultarNovedadResidencia: {
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
    retirarDocumento: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idDocumento: components["parameters"]["idDocumento"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description El documento, tal como se guardó. */
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
    guardarDocumento: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idDocumento: components["parameters"]["idDocumento"];
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
            /** @description Guardado. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SinCredencial"];
            413: components["responses"]["DocumentoDemasiadoGrande"];
            415: components["responses"]["DocumentoNoAdmitido"];
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
    anularDerivacion: {
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
                 *       "ambiente": "PRUEBA",
                 *       "notaPrueba": "DATOS FICTICIOS: ninguna persona real.",
                 *       "fechaAnulacion": "2026-11-20T15:00:00-03:00",
                 *       "uravit": {
                 *         "region": "13",
                 *         "nombre": "URAVIT de ejemplo",
                 *         "profesional": {
                 *           "nombre": "Profesional Ficticia"
                 *         }
                 *       },
                 *       "codMotivo": "X03",
                 *       "fundamento": "Ejemplo: el programa en curso cubre la necesidad."
                 *     }
                 */
                "application/json": components["schemas"]["Anulacion"];
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
                     *       "idMensaje": "01920000-0000-7000-8000-000000000004",
                     *       "estado": "EN_CAMINO"
                     *     }
                     */
                    "application/json": components["schemas"]["Recepcion"];
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
    emitirInstruccion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Instruccion"];
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
                     *       "folio": "I13-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000311",
                     *       "estado": "EN_CAMINO"
                     *     }
                     */
                    "application/json": components["schemas"]["Recepcion"];
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
    consultarPlan: {
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
                 *       "folio": "P13-2026-000001",
                 *       "idVictima": "V-000001",
                 *       "ambiente": "PRUEBA",
                 *       "notaPrueba": "DATOS FICTICIOS: ninguna persona real.",
                 *       "fechaConsulta": "2026-11-20T10:00:00-03:00",
                 *       "codDestino": "508",
                 *       "consultante": {
                 *         "unidad": "URAVIT de ejemplo",
                 *         "profesional": {
                 *           "nombre": "Profesional Ficticia"
                 *         }
                 *       },
                 *       "victima": {
                 *         "tipoDocumento": "9",
                 *         "nombreSocial": "Persona Ficticia",
                 *         "edad": 16
                 *       },
                 *       "necesidades": [
                 *         "P02"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConsultaPlan"];
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
                     *       "folio": "P13-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000005",
                     *       "estado": "EN_CAMINO"
                     *     }
                     */
                    "application/json": components["schemas"]["Recepcion"];
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
    presentarResidencia: {
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
                 *       "folio": "R13-2026-000001",
                 *       "idVictima": "V-000001",
                 *       "ambiente": "PRUEBA",
                 *       "notaPrueba": "DATOS FICTICIOS: ninguna persona real.",
                 *       "fechaSolicitud": "2026-11-20T12:00:00-03:00",
                 *       "uravit": {
                 *         "region": "13",
                 *         "nombre": "URAVIT de ejemplo",
                 *         "profesional": {
                 *           "nombre": "Profesional Ficticia"
                 *         }
                 *       },
                 *       "codSubcategoria": "H01",
                 *       "condicionEtaria": "ADULTO",
                 *       "persona": {
                 *         "tipoDocumento": "3",
                 *         "numeroDocumento": "XX000001",
                 *         "paisDocumento": "68",
                 *         "nombres": "Persona Ficticia",
                 *         "nacionalidad": "68"
                 *       },
                 *       "permisoTrabajo": "S",
                 *       "peligroRepatriacion": "S",
                 *       "antecedentes": [
                 *         {
                 *           "codigo": "INFORME_MITP",
                 *           "estado": "ACOMPANADO",
                 *           "idDocumento": "DOC-PDF-000001",
                 *           "titulo": "Informe de ejemplo"
                 *         },
                 *         {
                 *           "codigo": "ACREDITA_CONDICION_VICTIMA",
                 *           "estado": "PENDIENTE"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Residencia"];
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
                     *       "folio": "R13-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000321",
                     *       "estado": "EN_CAMINO"
                     *     }
                     */
                    "application/json": components["schemas"]["Recepcion"];
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
            502: components["responses"]["SistemaNoDisponible"];
            503: components["responses"]["NoDisponible"];
        };
    };
    aportarAntecedentes: {
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
                 *       "idAporte": "A13-2026-000001",
                 *       "respondeA": "01920000-0000-7000-8000-000000000323",
                 *       "ambiente": "PRUEBA",
                 *       "notaPrueba": "DATOS FICTICIOS: ninguna persona real.",
                 *       "fechaAporte": "2026-11-27T09:15:00-03:00",
                 *       "uravit": {
                 *         "region": "13",
                 *         "nombre": "URAVIT de ejemplo",
                 *         "profesional": {
                 *           "nombre": "Profesional Ficticia"
                 *         }
                 *       },
                 *       "antecedentes": [
                 *         {
                 *           "codigo": "ACREDITA_CONDICION_VICTIMA",
                 *           "estado": "ACOMPANADO",
                 *           "idDocumento": "DOC-PDF-000002"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Aporte"];
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
                     *       "folio": "R13-2026-000001",
                     *       "idMensaje": "01920000-0000-7000-8000-000000000324",
                     *       "estado": "EN_CAMINO"
                     *     }
                     */
                    "application/json": components["schemas"]["Recepcion"];
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
            502: components["responses"]["SistemaNoDisponible"];
            503: components["responses"]["NoDisponible"];
        };
    };
}
