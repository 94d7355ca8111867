/** Generated from schemas/ by `npm run generate`; edits are lost. */

/**
 * Identificación. Cómo se identifica a una persona: RUN, pasaporte, otro documento o ninguno. Un niño, niña o adolescente que no quiere identificarse no es interrogado: la falta de documento es un valor válido. Fuente: Ley 21.057 y Protocolo B §5.7.1.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Identificacion".
 */
export type Identificacion =
  | {
      /**
       * Tipo de identificación
       */
      tipo: 'RUN';
      /**
       * RUN. Forma canónica 12345678-5: sin puntos, con guion y K mayúscula; dígito verificador módulo 11.
       */
      run: string;
    }
  | {
      /**
       * Tipo de identificación
       */
      tipo: 'PASAPORTE';
      /**
       * Número
       */
      numero: string;
      /**
       * País emisor. País según ISO 3166-1, dos letras.
       */
      pais: string;
    }
  | {
      /**
       * Tipo de identificación
       */
      tipo: 'OTRO_DOCUMENTO';
      /**
       * Nombre del documento
       */
      documento: string;
      /**
       * Número
       */
      numero: string;
      /**
       * País emisor. País según ISO 3166-1, dos letras.
       */
      pais?: string;
    }
  | {
      /**
       * Tipo de identificación
       */
      tipo: 'SIN_DOCUMENTO';
    };
/**
 * Domicilio. Una dirección, o bien la constancia de que es reservada y la institución por la que se llega a la persona. La dirección de una casa de acogida o residencia protegida nunca va en un mensaje. Fuente: Protocolo B, Anexo 1; Ley 21.057 art. 23.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Domicilio".
 */
export type Domicilio =
  | {
      /**
       * Calle o pasaje
       */
      calle: string;
      /**
       * Número
       */
      numero?: string;
      /**
       * Departamento, block o sector
       */
      complemento?: string;
      /**
       * Comuna. Código único territorial de cinco dígitos, con cero inicial (Decreto exento 817 de 2010 y sus actualizaciones).
       */
      comuna: string;
    }
  | {
      /**
       * Reservado
       */
      reservado: true;
      /**
       * Institución de contacto. Por quién se ubica a la persona, sin decir dónde vive.
       */
      contactoInstitucion: {
        /**
         * Institución
         */
        institucion: string;
        /**
         * Teléfono
         */
        telefono?: string;
        /**
         * Correo electrónico
         */
        correoElectronico?: string;
      };
    };

/**
 * Derivación aceptada. Decisión fundada de la institución receptora de tomar el caso, con la fecha, hora y lugar en que atenderá. Se comunica entre instituciones; al NNA o al adulto sólo se les informa la cita. Fuente: Protocolo B §5.7.2.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DerivacionAceptada".
 */
export interface DerivacionAceptada {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Fecha de la decisión. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaDecision: string;
  receptor: Interviniente;
  /**
   * Número de ingreso. Número con que la institución receptora registró la derivación.
   */
  numeroIngreso?: string;
  /**
   * Pertinencia. Confirmación expresa de que la derivación es pertinente.
   */
  pertinencia: true;
  /**
   * Factibilidad. Confirmación expresa de que las prestaciones se pueden ejecutar.
   */
  factibilidad: true;
  /**
   * Fundamento. Razones de la decisión, sin relato de los hechos.
   */
  fundamento: string;
  /**
   * Primera atención
   */
  cita: {
    /**
     * Fecha y hora. Con desfase horario (RFC 3339).
     */
    fechaHora: string;
    /**
     * Lugar. Oficina de la institución que atiende; nunca una casa de acogida.
     */
    lugar: {
      /**
       * Nombre
       */
      nombre: string;
      /**
       * Dirección
       */
      direccion: string;
      /**
       * Comuna. Código único territorial de cinco dígitos, con cero inicial (Decreto exento 817 de 2010 y sus actualizaciones).
       */
      comuna?: string;
    };
  };
  /**
   * Profesional asignado. Quien ejecutará la intervención (§5.7.3), si ya se sabe.
   */
  profesionalAsignado?: string;
}
/**
 * Institución y profesional. Institución y unidad que actúa y el profesional responsable. Fuente: Protocolo B §5.7.1 y §5.7.2.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Interviniente".
 */
export interface Interviniente {
  /**
   * Institución
   */
  institucion: string;
  /**
   * Unidad, centro o proyecto
   */
  unidad: string;
  /**
   * Profesional
   */
  profesional?: {
    /**
     * Nombre
     */
    nombre: string;
    /**
     * Cargo
     */
    cargo?: string;
    /**
     * Teléfono
     */
    telefono?: string;
    /**
     * Correo electrónico
     */
    correoElectronico?: string;
  };
}
/**
 * Derivación acusada. Acuse inmediato de recibo de la institución receptora. No es una decisión. Fuente: Protocolo B §5.7.2.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DerivacionAcusada".
 */
export interface DerivacionAcusada {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Fecha de recepción. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaRecepcion: string;
  receptor: Interviniente;
  /**
   * Número de ingreso. Número con que la institución receptora registró la derivación.
   */
  numeroIngreso?: string;
}
/**
 * Derivación rechazada. Decisión fundada de la institución receptora de no tomar el caso; la que derivó busca a la brevedad otra de la red. No existe la lista de espera como motivo. Fuente: Protocolo B §4.5 nota y §5.7.2.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DerivacionRechazada".
 */
export interface DerivacionRechazada {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Fecha de la decisión. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaDecision: string;
  receptor: Interviniente;
  /**
   * Número de ingreso. Número con que la institución receptora registró la derivación.
   */
  numeroIngreso?: string;
  /**
   * Motivo. REQUIERE_ORDEN_TRIBUNAL: el servicio sólo ingresa con orden de un tribunal de familia. PLAN_VIGENTE_SUFICIENTE: el programa en curso cubre la necesidad (§5).
   */
  motivo:
    | 'DELITO_FUERA_DE_PERFIL'
    | 'PERSONA_FUERA_DE_PERFIL'
    | 'FUERA_DE_TERRITORIO'
    | 'REQUIERE_ORDEN_TRIBUNAL'
    | 'PLAN_VIGENTE_SUFICIENTE'
    | 'PRESTACION_NO_FACTIBLE'
    | 'PROGRAMA_NO_VIGENTE'
    | 'ANTECEDENTES_INSUFICIENTES';
  /**
   * Fundamento. Razones de la negativa, sin relato de los hechos.
   */
  fundamento: string;
}
/**
 * Derivación solicitada. Formulario de Derivación: una institución pide a otra que dé una prestación a un niño, niña o adolescente víctima o testigo. No contiene relato de los hechos ni respuestas del NNA: no hay campo para ello y no debe escribirse en los textos libres. Fuente: Ley 21.057 art. 31 letra b, Protocolo B §5.6, §5.7.1 y Anexo 2.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DerivacionSolicitada".
 */
export interface DerivacionSolicitada {
  /**
   * Folio. Número del formulario en el sistema que deriva.
   */
  folio: string;
  /**
   * Fecha de emisión. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaEmision: string;
  derivante: Interviniente;
  /**
   * Información previa a la derivación. Antes de derivar se explica su sentido y alcance al NNA, al adulto, o a ambos. Fuente: Protocolo B §5.6.
   */
  informacionPrevia: {
    /**
     * Se informó antes de derivar
     */
    informado: true;
    /**
     * A quién se informó
     *
     * Items: Persona informada
     */
    aQuien: ('NNA' | 'ADULTO')[];
    /**
     * Fecha en que se informó
     */
    fecha?: string;
  };
  /**
   * Causa penal. El RUC es sólo una llave; la carpeta de investigación es reservada (Código Procesal Penal art. 182).
   */
  causa: {
    /**
     * RUC. Diez dígitos, guion y dígito verificador módulo 11.
     */
    ruc?: string;
    /**
     * Fiscalía
     */
    fiscalia?: string;
    /**
     * Delitos
     */
    delitos: Delito[];
  };
  /**
   * Víctima NNA. Identificación del niño, niña o adolescente. Puede faltar el nombre y el RUN; entonces basta un alias o ninguna identificación.
   */
  victima: {
    /**
     * Calidad. El Protocolo protege a víctimas y a testigos (§3).
     */
    calidad: 'VICTIMA' | 'TESTIGO' | 'VICTIMA_Y_TESTIGO';
    identificacion: Identificacion;
    nombre?: Nombre;
    /**
     * Nombre social o alias
     */
    alias?: string;
    /**
     * Fecha de nacimiento
     */
    fechaNacimiento?: string;
    /**
     * Edad. Años cumplidos a la fecha del formulario.
     */
    edad?: number;
    /**
     * Sexo registral. F femenino, M masculino, X no binario, I indeterminado, D desconocido.
     */
    sexoRegistral?: 'F' | 'M' | 'X' | 'I' | 'D';
    /**
     * Nacionalidad. País según ISO 3166-1, dos letras.
     */
    nacionalidad?: string;
    /**
     * Idioma. Idioma en que se comunica, código ISO 639, si no es el castellano.
     */
    idioma?: string;
    domicilio?: Domicilio;
    /**
     * Teléfono
     */
    telefono?: string;
  };
  /**
   * Adulto protector, responsable o referente. Falta cuando el NNA comparece solo o no hay adulto conocido.
   */
  adulto?: {
    /**
     * Calidad
     */
    calidad: 'PROTECTOR' | 'RESPONSABLE' | 'REFERENTE';
    nombre: Nombre;
    identificacion?: Identificacion;
    /**
     * Edad. Años cumplidos a la fecha del formulario.
     */
    edad?: number;
    /**
     * Relación con la víctima. Parentesco o vínculo, por ejemplo «madre».
     */
    relacionConVictima: string;
    domicilio?: Domicilio;
    /**
     * Teléfono
     */
    telefono?: string;
    /**
     * Correo electrónico
     */
    correoElectronico?: string;
  };
  /**
   * Prestación requerida. Programa de la oferta institucional. Fuente: Protocolo B, Anexo 2.
   */
  prestacion: {
    /**
     * Programa. PRM, PEE y PRJ: Mejor Niñez. CAVI, UVI y CREDEN: Corporación de Asistencia Judicial. PAV: Programa Apoyo a Víctimas. CESFAM, COSAM y HOSPITAL: red de salud.
     */
    programa:
      | 'PRM'
      | 'PEE'
      | 'PRJ'
      | 'CAVI'
      | 'UVI'
      | 'CREDEN'
      | 'PAV_ORIENTACION'
      | 'PAV_CONNOTACION_PUBLICA'
      | 'PAV_INTERVENCION_INMEDIATA'
      | 'PAV_CAV'
      | 'CESFAM'
      | 'COSAM'
      | 'HOSPITAL';
    /**
     * Centro o proyecto. Código del centro o proyecto, si la derivación se dirige a uno determinado.
     */
    proyecto?: string;
  };
  /**
   * Observaciones sobre el motivo de la derivación. Por qué se requiere la prestación, sin relato de los hechos.
   */
  observacionesMotivo: string;
  /**
   * Apreciación del profesional que deriva. Necesidades detectadas, sin relato de los hechos.
   */
  apreciacionProfesional: string;
  /**
   * Detalles relevantes. Sólo lo que ya consta en los antecedentes recabados; nunca se pregunta para completarlos. Lo que no consta se omite. La enumeración del Protocolo es abierta: otros detalles van en las observaciones. Fuente: Protocolo B §5.7.1.
   */
  detalles: {
    /**
     * La denuncia se refiere a un hecho reciente
     */
    hechoReciente?: boolean;
    /**
     * El hecho es reiterado
     */
    reiterado?: boolean;
    /**
     * Agresor intra o extrafamiliar
     */
    agresor?: 'INTRAFAMILIAR' | 'EXTRAFAMILIAR';
    /**
     * Existe adulto protector, responsable o referente
     */
    existeAdultoProtector?: boolean;
    /**
     * El adulto cree los hechos o los minimiza
     */
    adultoAnteLosHechos?: 'CREE' | 'MINIMIZA';
    /**
     * La situación proteccional está resuelta. Condición de excepción del Programa Apoyo a Víctimas (Protocolo B, Anexo 2).
     */
    situacionProteccionalResuelta?: boolean;
  };
  /**
   * Factores de urgencia. Cualquiera da carácter urgente. Fuente: Protocolo B §5.1.
   *
   * Items: Factor de urgencia
   */
  factoresUrgencia?: (
    | 'COMPARECE_SOLO'
    | 'RIESGO_VITAL'
    | 'PROXIMIDAD_AGRESION'
    | 'AFECTACION_FISICA_EVIDENTE'
    | 'CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE'
    | 'EXPLORACION_CLINICA'
    | 'MUESTRAS_PERECIBLES'
    | 'PROFILAXIS_ITS'
    | 'PROFILAXIS_VIH'
    | 'ANTICONCEPCION_EMERGENCIA'
  )[];
  /**
   * Programa o plan de intervención en curso. Para coordinar e integrar la nueva intervención y no sobreintervenir. Fuente: Protocolo B §5 y §5.7.3.
   */
  planVigente?: {
    /**
     * Institución a cargo
     */
    institucion: string;
    /**
     * Programa
     */
    programa?: string;
  };
  /**
   * Tribunal de familia. Causa de protección relacionada, cuando existe u ordena el ingreso.
   */
  tribunalFamilia?: {
    /**
     * RIT. Texto: su forma varía entre tribunales y sólo es único junto al tribunal.
     */
    rit: string;
    /**
     * Tribunal
     */
    tribunal: string;
    /**
     * El tribunal ordenó el ingreso
     */
    ordenaIngreso?: boolean;
    /**
     * Fecha de la resolución
     */
    fechaResolucion?: string;
  };
}
/**
 * Delito. Delito por el que se protege al NNA, por artículo del Código Penal. Los códigos de artículos derogados o trasladados se conservan para hechos anteriores. Fuente: Protocolo B §3; Ley 21.057 art. 1; Código Penal.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Delito".
 */
export interface Delito {
  /**
   * Artículo. CP_411_QUATER se divide por la finalidad de la trata: explotación sexual; trabajos forzados, servidumbre o esclavitud; extracción de órganos. CP_433_N1 se divide por el resultado.
   */
  codigo:
    | 'CP_141_INC_4'
    | 'CP_141_INC_5'
    | 'CP_142'
    | 'CP_361'
    | 'CP_362'
    | 'CP_363'
    | 'CP_365'
    | 'CP_365_BIS'
    | 'CP_366'
    | 'CP_366_BIS'
    | 'CP_366_TER'
    | 'CP_366_QUATER'
    | 'CP_366_QUINQUIES'
    | 'CP_367'
    | 'CP_367_TER'
    | 'CP_367_QUATER'
    | 'CP_367_SEPTIES'
    | 'CP_372_BIS'
    | 'CP_374_BIS'
    | 'CP_390_INC_1'
    | 'CP_390_INC_2'
    | 'CP_390_BIS'
    | 'CP_390_TER'
    | 'CP_391_N1'
    | 'CP_391_N2'
    | 'CP_395'
    | 'CP_397_N1'
    | 'CP_411_BIS'
    | 'CP_411_TER'
    | 'CP_411_QUATER_SEXUAL'
    | 'CP_411_QUATER_LABORAL'
    | 'CP_411_QUATER_ORGANOS'
    | 'CP_433_N1_HOMICIDIO'
    | 'CP_433_N1_VIOLACION';
  /**
   * Grado de ejecución. Homicidio, parricidio, femicidio, violación con homicidio y robo con homicidio entran al Protocolo cuando son tentativa o frustrados.
   */
  gradoEjecucion?: 'CONSUMADO' | 'FRUSTRADO' | 'TENTATIVA';
}
/**
 * Nombre. Nombre de una persona, como consta en el sistema que envía.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Nombre".
 */
export interface Nombre {
  /**
   * Nombres
   */
  nombres?: string;
  /**
   * Apellido paterno
   */
  apellidoPaterno?: string;
  /**
   * Apellido materno
   */
  apellidoMaterno?: string;
}

/** Type of the content of each message, by the `dataschema` of its envelope. */
export interface Contents {
  'urn:valija:schema:derivacion.aceptada:1.0.0': DerivacionAceptada;
  'urn:valija:schema:derivacion.acusada:1.0.0': DerivacionAcusada;
  'urn:valija:schema:derivacion.rechazada:1.0.0': DerivacionRechazada;
  'urn:valija:schema:derivacion.solicitada:1.0.0': DerivacionSolicitada;
}
