/** Generated from contracts/carabineros.wsdl by `npm run generate`; edits are lost. */

export interface paths {
    "/RegistrarInstruccion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistrarInstruccion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ConsultarInstruccion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsultarInstruccion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/InformarRecepcion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InformarRecepcion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/InformarDenuncia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InformarDenuncia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/InformarCumplimiento": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InformarCumplimiento"];
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
        /** @description Identificador de Valija de un mensaje. */
        IdMensaje: string;
        /** @description Identificador de una novedad; el mismo en cada repetición del aviso. */
        IdNovedad: string;
        /** @description Número del parte denuncia. */
        NroParte: string;
        /** @description Número de la víctima dentro del parte, desde 1. */
        NroVictima: number;
        /** @description Número que OS9 da a una instrucción. */
        NroInstruccion: string;
        /**
         * Format: date-time
         * @description Fecha y hora con desfase horario.
         */
        FechaHora: string;
        /**
         * Format: date
         * @description Día, sin desfase horario.
         */
        Fecha: string;
        /** @description Años cumplidos. */
        Edad: number;
        /** @description Teléfono. */
        Fono: string;
        /** @description Correo electrónico. */
        Email: string;
        /** @description Rol único de causa. */
        Ruc: string;
        /** @description País, ISO 3166-1 numérico. */
        Nacion: string;
        /** @description Código ISO 639, si no es el castellano. */
        Idioma: string;
        /** @description Código único territorial de la comuna, cinco dígitos. */
        Comuna: string;
        /** @description Código DEIS de un establecimiento de salud. */
        Establecimiento: string;
        /** @enum {string} */
        Prioridad: "URGENTE" | "NORMAL";
        /** @description Código de un signo; su tabla está en la documentación de este contrato. */
        Cod1: string;
        /** @description Código de dos dígitos; su tabla está en la documentación de este contrato. */
        Cod2: string;
        /** @description Código de delito; su tabla está en la documentación de este contrato. */
        CodDelito: string;
        /** @description Código de la lista configurable «riesgo-nna». */
        CodAntecedente: string;
        Texto20: string;
        Texto30: string;
        Texto40: string;
        Texto60: string;
        Texto80: string;
        Texto100: string;
        Texto120: string;
        Texto160: string;
        Texto400: string;
        /** @description Sin relato de los hechos. */
        Texto1000: string;
        Texto4000: string;
        /** @description Puntero JSON (RFC 6901) a lo que está mal, por nombres de elementos. */
        Puntero: string;
        /** @description Código estable. */
        CodProblema: string;
        /** @description Institución, unidad y funcionario que actúa. */
        Funcionario: {
            /** @description Falta si es Carabineros. */
            institucion?: components["schemas"]["Texto120"];
            nomUnidad: components["schemas"]["Texto120"];
            nomFuncionario?: components["schemas"]["Texto160"];
            /** @description Grado o cargo. */
            grado?: components["schemas"]["Texto100"];
            fono?: components["schemas"]["Fono"];
            email?: components["schemas"]["Email"];
        };
        /** @description Cómo se identifica una persona. */
        DocIdentidad: {
            /** @description 0 sin documento, 1 RUN, 2 pasaporte, 3 otro. */
            codTipo: components["schemas"]["Cod1"];
            nro?: components["schemas"]["Texto30"];
            /** @description País emisor. */
            codNacion?: components["schemas"]["Nacion"];
            /** @description Nombre del documento, si es otro. */
            glosa?: components["schemas"]["Texto60"];
        };
        Direccion: {
            calle: components["schemas"]["Texto120"];
            nro?: components["schemas"]["Texto20"];
            depto?: components["schemas"]["Texto80"];
            codComuna: components["schemas"]["Comuna"];
        };
        /** @description Por quién se ubica a una persona cuyo domicilio es reservado. */
        ContactoReserva: {
            institucion: components["schemas"]["Texto120"];
            fono?: components["schemas"]["Fono"];
            email?: components["schemas"]["Email"];
        };
        /** @description Niño, niña o adolescente. Quien no quiere identificarse no es interrogado: lo que no consta se omite. */
        Persona: {
            docIdentidad: components["schemas"]["DocIdentidad"];
            nombres?: components["schemas"]["Texto100"];
            apePaterno?: components["schemas"]["Texto60"];
            apeMaterno?: components["schemas"]["Texto60"];
            nomSocial?: components["schemas"]["Texto80"];
            fecNacimiento?: components["schemas"]["Fecha"];
            edad?: components["schemas"]["Edad"];
            /** @description 1 masculino, 2 femenino, 3 no binario, 8 indeterminado, 9 desconocido. */
            codSexo?: components["schemas"]["Cod1"];
            codNacionalidad?: components["schemas"]["Nacion"];
            idioma?: components["schemas"]["Idioma"];
            direccion?: components["schemas"]["Direccion"];
            dirReservada?: boolean;
            contactoReserva?: components["schemas"]["ContactoReserva"];
            fono?: components["schemas"]["Fono"];
        };
        /** @description Adulto protector, responsable o referente. */
        Adulto: {
            /** @description 1 protector, 2 responsable, 3 referente. */
            codCalidad: components["schemas"]["Cod1"];
            parentesco: components["schemas"]["Texto80"];
            docIdentidad?: components["schemas"]["DocIdentidad"];
            nombres?: components["schemas"]["Texto100"];
            apePaterno?: components["schemas"]["Texto60"];
            apeMaterno?: components["schemas"]["Texto60"];
            edad?: components["schemas"]["Edad"];
            direccion?: components["schemas"]["Direccion"];
            dirReservada?: boolean;
            contactoReserva?: components["schemas"]["ContactoReserva"];
            fono?: components["schemas"]["Fono"];
            email?: components["schemas"]["Email"];
        };
        Delito: {
            cod: components["schemas"]["CodDelito"];
            /** @description 1 consumado, 2 frustrado, 3 tentativa. */
            codGrado?: components["schemas"]["Cod1"];
        };
        Delitos: {
            delito: components["schemas"]["Delito"][];
        };
        Factores: {
            factor: components["schemas"]["Cod2"][];
        };
        Antecedente: {
            cod: components["schemas"]["CodAntecedente"];
            presente: boolean;
        };
        Antecedentes: {
            antecedente: components["schemas"]["Antecedente"][];
        };
        /** @description Lo que el NNA expresó por voluntad propia, sin que nadie le consultara. */
        Manifestacion: {
            fecha: components["schemas"]["Fecha"];
            contexto?: components["schemas"]["Texto400"];
            texto: components["schemas"]["Texto4000"];
        };
        /** @description Recepción en el centro de salud, si hubo traslado. */
        RecepcionSalud: {
            codEstablecimiento: components["schemas"]["Establecimiento"];
            jefeTurno: components["schemas"]["Texto160"];
            fecHora: components["schemas"]["FechaHora"];
        };
        Destinatarios: {
            destinatario: components["schemas"]["Cod1"][];
        };
        /** @description Cómo dio el Fiscal la instrucción. */
        Forma: {
            /** @description E escrita, V verbal en flagrancia. */
            codTipo: components["schemas"]["Cod1"];
            nroParte?: components["schemas"]["Texto40"];
            fecHora?: components["schemas"]["FechaHora"];
        };
        Medidas: {
            medida: components["schemas"]["Cod1"][];
        };
        Deberes: {
            deber: components["schemas"]["Cod1"][];
        };
        InstruccionRegistrada: {
            nroInstruccion: components["schemas"]["NroInstruccion"];
            idMensaje: components["schemas"]["IdMensaje"];
            fecRegistro: components["schemas"]["FechaHora"];
        };
        InstruccionesRegistradas: {
            instruccion: components["schemas"]["InstruccionRegistrada"][];
        };
        Punteros: {
            puntero: components["schemas"]["Puntero"][];
        };
        /** @description Instrucción del Fiscal para OS9. */
        RegistrarInstruccion: {
            /** @description Identificador del mensaje que la trajo; el cumplimiento lo repite. */
            idMensaje: components["schemas"]["IdMensaje"];
            prioridad: components["schemas"]["Prioridad"];
            fecEmision: components["schemas"]["FechaHora"];
            /** @description 10 traslado a cargo de un funcionario, 20 contacto de un profesional, 30 medida de resguardo. */
            codTipo: components["schemas"]["Cod2"];
            fiscal: components["schemas"]["Funcionario"];
            forma: components["schemas"]["Forma"];
            ruc?: components["schemas"]["Ruc"];
            victima: components["schemas"]["Persona"];
            adulto?: components["schemas"]["Adulto"];
            /** @description Traslado: dónde. */
            codEstablecimiento?: components["schemas"]["Establecimiento"];
            nomEstablecimiento?: components["schemas"]["Texto120"];
            /** @description Contacto: quién. */
            profesional?: components["schemas"]["Funcionario"];
            /** @description Contacto: P personalmente, I medio idóneo. */
            codMedio?: components["schemas"]["Cod1"];
            /** @description Medida: 1 ronda periódica, 2 contacto prioritario, 3 medio de alerta, 4 refuerzo de la vivienda. */
            medidas?: components["schemas"]["Medidas"];
            /** @description Medida: último día. */
            hasta?: components["schemas"]["Fecha"];
            /** @description 1 explicar sentido y alcance, 2 traslado rápido y reservado, 3 no indagar, 4 hablar con el Jefe de Turno. */
            deberes: components["schemas"]["Deberes"];
        };
        RegistrarInstruccionRespuesta: {
            nroInstruccion: components["schemas"]["NroInstruccion"];
            idMensaje: components["schemas"]["IdMensaje"];
            fecRegistro: components["schemas"]["FechaHora"];
        };
        ConsultarInstruccion: {
            idMensaje: components["schemas"]["IdMensaje"];
        };
        /** @description Las registradas con ese identificador. */
        ConsultarInstruccionRespuesta: {
            /** @description Falta si no hay ninguna. */
            instrucciones?: components["schemas"]["InstruccionesRegistradas"];
        };
        /** @description Constancia de que se recibió una denuncia: sin personas ni hechos. */
        InformarRecepcion: {
            nroParte: components["schemas"]["NroParte"];
            fecRecepcion: components["schemas"]["FechaHora"];
            receptor: components["schemas"]["Funcionario"];
        };
        InformarRecepcionRespuesta: {
            nroParte: components["schemas"]["NroParte"];
            idMensaje: components["schemas"]["IdMensaje"];
        };
        /** @description La denuncia de una víctima o testigo NNA con sus factores de riesgo. */
        InformarDenuncia: {
            nroParte: components["schemas"]["NroParte"];
            nroVictima: components["schemas"]["NroVictima"];
            fecRecepcion: components["schemas"]["FechaHora"];
            receptor: components["schemas"]["Funcionario"];
            ruc?: components["schemas"]["Ruc"];
            delitos: components["schemas"]["Delitos"];
            /** @description 01 comparece solo, 02 riesgo vital, 03 proximidad de la agresión, 04 afectación física evidente, 05 crisis emocional o lenguaje incoherente, 06 exploración clínica, 07 muestras perecibles, 08 profilaxis ITS, 09 profilaxis VIH, 10 anticoncepción de emergencia. */
            factores?: components["schemas"]["Factores"];
            /** @description 1 víctima, 2 testigo, 3 víctima y testigo. */
            codCalidad: components["schemas"]["Cod1"];
            victima: components["schemas"]["Persona"];
            adulto?: components["schemas"]["Adulto"];
            antecedentes?: components["schemas"]["Antecedentes"];
            manifestacion?: components["schemas"]["Manifestacion"];
        };
        InformarDenunciaRespuesta: {
            nroParte: components["schemas"]["NroParte"];
            idMensaje: components["schemas"]["IdMensaje"];
        };
        /** @description Qué ocurrió con una instrucción del Fiscal. */
        InformarCumplimiento: {
            idNovedad: components["schemas"]["IdNovedad"];
            /** @description El de la instrucción. */
            idMensaje: components["schemas"]["IdMensaje"];
            ejecutor: components["schemas"]["Funcionario"];
            /** @description 1 cumplida, 2 no cumplida, 3 el NNA no acepta la atención de salud. */
            codResultado: components["schemas"]["Cod1"];
            fecHora: components["schemas"]["FechaHora"];
            /** @description S existen necesidades de protección, N no existen, E no evaluadas. */
            codNecesidades: components["schemas"]["Cod1"];
            /** @description Cumplida: 1 NNA, 2 adulto. */
            explicadoA?: components["schemas"]["Destinatarios"];
            /** @description Cumplida. */
            recepcionSalud?: components["schemas"]["RecepcionSalud"];
            /** @description No cumplida: 01 NNA no ubicado, 02 no acepta la diligencia, 03 datos de contacto incorrectos, 04 establecimiento no disponible, 05 sin medio de traslado, 06 reemplazada por otra instrucción. */
            codMotivo?: components["schemas"]["Cod2"];
            /** @description No cumplida. */
            observaciones?: components["schemas"]["Texto1000"];
            /** @description No acepta la atención. */
            codEstablecimiento?: components["schemas"]["Establecimiento"];
            /** @description No acepta la atención: el centro de salud aplicó sus normas. */
            normasPropias?: boolean;
        };
        InformarCumplimientoRespuesta: {
            idNovedad: components["schemas"]["IdNovedad"];
            idMensaje: components["schemas"]["IdMensaje"];
        };
        /** @description Por qué se rechazó una llamada. No repite ningún valor recibido. */
        Problema: {
            codigo: components["schemas"]["CodProblema"];
            titulo: components["schemas"]["Texto160"];
            punteros?: components["schemas"]["Punteros"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    RegistrarInstruccion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description RegistrarInstruccion */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RegistrarInstruccion"];
            };
        };
        responses: {
            /** @description RegistrarInstruccionRespuesta */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarInstruccionRespuesta"];
                };
            };
            /** @description Problema */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problema"];
                };
            };
        };
    };
    ConsultarInstruccion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description ConsultarInstruccion */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConsultarInstruccion"];
            };
        };
        responses: {
            /** @description ConsultarInstruccionRespuesta */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultarInstruccionRespuesta"];
                };
            };
            /** @description Problema */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problema"];
                };
            };
        };
    };
    InformarRecepcion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description InformarRecepcion */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InformarRecepcion"];
            };
        };
        responses: {
            /** @description InformarRecepcionRespuesta */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformarRecepcionRespuesta"];
                };
            };
            /** @description Problema */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problema"];
                };
            };
        };
    };
    InformarDenuncia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description InformarDenuncia */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InformarDenuncia"];
            };
        };
        responses: {
            /** @description InformarDenunciaRespuesta */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformarDenunciaRespuesta"];
                };
            };
            /** @description Problema */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problema"];
                };
            };
        };
    };
    InformarCumplimiento: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description InformarCumplimiento */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InformarCumplimiento"];
            };
        };
        responses: {
            /** @description InformarCumplimientoRespuesta */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformarCumplimientoRespuesta"];
                };
            };
            /** @description Problema */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problema"];
                };
            };
        };
    };
}
