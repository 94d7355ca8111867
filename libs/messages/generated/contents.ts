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
 * Delito. Delito por el que se protege a la persona, por artículo del Código Penal. Los artículos derogados, trasladados o que sólo definen se conservan, aparte, para hechos anteriores. Fuente: Protocolo B §3; Ley 21.057 art. 1; Ley 21.522; Ley 21.483; Ley 21.212; Código Penal.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Delito".
 */
export type Delito =
  | {
      /**
       * Régimen. El artículo rige hoy.
       */
      regimen: 'VIGENTE';
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
        | 'CP_365_BIS'
        | 'CP_366'
        | 'CP_366_BIS'
        | 'CP_366_QUATER'
        | 'CP_367'
        | 'CP_367_TER'
        | 'CP_367_QUATER'
        | 'CP_367_SEPTIES'
        | 'CP_372_BIS'
        | 'CP_390_INC_1'
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
  | {
      /**
       * Régimen. El artículo regía al tiempo de los hechos y hoy no describe por sí solo un delito.
       */
      regimen: 'HISTORICO';
      /**
       * Artículo. CP_365, CP_366_QUINQUIES y CP_374_BIS fueron derogados; CP_390_INC_2 pasó a otro artículo; CP_366_TER es una definición.
       */
      codigo: 'CP_365' | 'CP_366_TER' | 'CP_366_QUINQUIES' | 'CP_374_BIS' | 'CP_390_INC_2';
      /**
       * Artículo que hoy describe la conducta. Falta cuando no hay ninguno.
       */
      sucesor?:
        | 'CP_141_INC_4'
        | 'CP_141_INC_5'
        | 'CP_142'
        | 'CP_361'
        | 'CP_362'
        | 'CP_363'
        | 'CP_365_BIS'
        | 'CP_366'
        | 'CP_366_BIS'
        | 'CP_366_QUATER'
        | 'CP_367'
        | 'CP_367_TER'
        | 'CP_367_QUATER'
        | 'CP_367_SEPTIES'
        | 'CP_372_BIS'
        | 'CP_390_INC_1'
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
    };
/**
 * Prestación del Protocolo Intersectorial. Qué se pide a un nodo de servicio del Protocolo Intersectorial de Atención a Víctimas de Trata de Personas. La detección no es una prestación. Ningún nodo lleva la dirección de una casa de acogida. Las necesidades codificadas son propias de este catálogo: las fuentes nombran los nodos, no su detalle. Fuente: Protocolo Intersectorial (presentación de su coordinación), nodos de servicio; Plan de Acción contra la Trata de Personas 2015-2018, eje 3.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PrestacionProtocolo".
 */
export type PrestacionProtocolo =
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'PROTECCION';
      /**
       * Medidas que se piden
       *
       * Items: Medida
       */
      medidas: (
        | 'EVALUACION_RIESGO'
        | 'MEDIDA_PROTECCION_PENAL'
        | 'MEDIDA_PROTECCION_NNA'
        | 'RESERVA_IDENTIDAD'
        | 'ACOMPANAMIENTO_EN_DILIGENCIAS'
      )[];
      /**
       * Hay un riesgo inmediato
       */
      riesgoInmediato?: boolean;
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    }
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'SALUD';
      /**
       * Atenciones que se piden
       *
       * Items: Atención
       */
      atenciones: (
        | 'URGENCIA'
        | 'EVALUACION_GENERAL'
        | 'SALUD_MENTAL'
        | 'SALUD_SEXUAL_Y_REPRODUCTIVA'
        | 'CONTROL_EMBARAZO'
        | 'TRATAMIENTO_EN_CURSO'
        | 'CONSUMO_DE_SUSTANCIAS'
      )[];
      /**
       * Está inscrita en la red pública de salud
       */
      inscritaEnRedPublica?: boolean;
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    }
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'PRESTACIONES_JURIDICAS';
      /**
       * Ámbito
       */
      ambito: 'PENAL' | 'CIVIL' | 'FAMILIA' | 'LABORAL' | 'MIGRATORIO';
      /**
       * Gestiones que se piden
       *
       * Items: Gestión. Las demandas civiles y las medidas cautelares reales se cuentan como indicador del Plan (acción 3.3.2).
       */
      gestiones?: (
        'ORIENTACION' | 'REPRESENTACION' | 'QUERELLA' | 'DEMANDA_CIVIL' | 'MEDIDAS_CAUTELARES_REALES'
      )[];
      /**
       * Fecha de la próxima actuación. Audiencia o plazo que no puede pasar sin patrocinio.
       */
      proximaActuacion?: string;
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    }
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'REGULARIZACION_MIGRATORIA';
      /**
       * Gestión que se pide
       */
      gestion:
        | 'RESIDENCIA_TRATA'
        | 'PRORROGA_RESIDENCIA'
        | 'RESIDENCIA_DEFINITIVA'
        | 'PERMISO_DE_TRABAJO'
        | 'ORIENTACION_MIGRATORIA';
      /**
       * Situación migratoria actual. Sólo lo que ya consta; no se pregunta para completarlo.
       */
      situacionMigratoria?:
        | 'SIN_PERMISO_VIGENTE'
        | 'PERMANENCIA_TRANSITORIA'
        | 'RESIDENCIA_TEMPORAL'
        | 'SOLICITUD_EN_TRAMITE'
        | 'SIN_INFORMACION';
      /**
       * Vencimiento del permiso actual
       */
      permisoVence?: string;
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    }
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'ASISTENCIA_BASICA';
      /**
       * Lo que se necesita
       *
       * Items: Bien
       */
      bienes: (
        | 'ALIMENTACION'
        | 'VESTUARIO'
        | 'ARTICULOS_DE_ASEO'
        | 'ARTICULOS_PARA_LACTANTES'
        | 'TRANSPORTE'
        | 'COMUNICACION'
        | 'APOYO_ECONOMICO'
      )[];
      /**
       * Personas. Cuántas personas, contada la víctima.
       */
      personas: number;
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    }
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'ALOJAMIENTO';
      /**
       * Personas. Cuántas personas, contada la víctima.
       */
      personas: number;
      /**
       * NNA que la acompañan. Cuántos de ellos son niños, niñas o adolescentes.
       */
      nnaAcompanantes?: number;
      /**
       * Desde cuándo. Primer día en que se necesita.
       */
      desde: string;
      /**
       * Necesidades del alojamiento
       *
       * Items: Necesidad
       */
      necesidades?: (
        | 'SOLO_MUJERES'
        | 'SOLO_HOMBRES'
        | 'GRUPO_FAMILIAR_JUNTO'
        | 'NNA_NO_ACOMPANADO'
        | 'INTERPRETE'
        | 'RESERVA_REFORZADA'
      )[];
      /**
       * Condiciones de salud que importan para alojar
       *
       * Items: Condición
       */
      condicionesSalud?: (
        'EMBARAZO' | 'LACTANCIA' | 'MOVILIDAD_REDUCIDA' | 'MEDICACION_PERMANENTE' | 'DIETA_MEDICA'
      )[];
      /**
       * Región. Región en que se busca, código único territorial de dos dígitos; nunca algo más preciso.
       */
      region?: string;
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    }
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'RETORNO_ASISTIDO';
      /**
       * Es voluntario
       */
      voluntario: true;
      /**
       * País de retorno. País según ISO 3166-1, dos letras.
       */
      pais: string;
      /**
       * Personas. Cuántas personas, contada la víctima.
       */
      personas?: number;
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    }
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'REINSERCION';
      /**
       * Ámbito
       */
      ambito: 'SOCIAL' | 'EDUCATIVA' | 'LABORAL';
      /**
       * Lo que se pide
       *
       * Items: Requerimiento
       */
      requerimientos?: (
        | 'REDES_DE_APOYO'
        | 'ACCESO_A_BENEFICIOS'
        | 'VIVIENDA_AUTONOMA'
        | 'MATRICULA'
        | 'NIVELACION_DE_ESTUDIOS'
        | 'RECONOCIMIENTO_DE_ESTUDIOS'
        | 'APRENDIZAJE_DEL_IDIOMA'
        | 'CAPACITACION'
        | 'INTERMEDIACION_LABORAL'
      )[];
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    }
  | {
      /**
       * Nodo. Nodo de servicio del Protocolo Intersectorial.
       */
      nodo: 'ATENCION_PSICOSOCIAL';
      /**
       * Atenciones que se piden
       *
       * Items: Atención
       */
      atenciones: (
        | 'PRIMEROS_AUXILIOS_PSICOLOGICOS'
        | 'EVALUACION_PSICOSOCIAL'
        | 'INTERVENCION_REPARATORIA'
        | 'APOYO_A_LA_FAMILIA'
      )[];
      /**
       * Modalidad
       */
      modalidad?: 'PRESENCIAL' | 'REMOTA';
      /**
       * Observaciones. Lo necesario para dar la prestación, sin relato de los hechos.
       */
      observaciones?: string;
    };
/**
 * Nacionalidad en un registro estadístico. Nacionalidad conocida, sin información o sin clasificar; nunca se supone. Fuente: registros de la Mesa Intersectorial sobre Trata de Personas, según el estudio de 2025 §4.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "EstadisticaNacionalidad".
 */
export type EstadisticaNacionalidad =
  | {
      /**
       * Situación
       */
      situacion: 'CONOCIDA';
      /**
       * País. País según ISO 3166-1, dos letras.
       */
      pais: string;
    }
  | {
      /**
       * Situación
       */
      situacion: 'SIN_INFORMACION';
    }
  | {
      /**
       * Situación
       */
      situacion: 'SIN_CLASIFICAR';
    };
/**
 * Forma de la instrucción. Cómo dio el Fiscal la instrucción: por escrito o, en flagrancia, de palabra por la vía más rápida, con registro en el parte denuncia. Fuente: Protocolo B §5.5.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "FormaInstruccion".
 */
export type FormaInstruccion =
  | {
      /**
       * Forma
       */
      tipo: 'ESCRITA';
    }
  | {
      /**
       * Forma
       */
      tipo: 'VERBAL_FLAGRANCIA';
      /**
       * Número del parte denuncia. Donde quedó registrada la instrucción verbal.
       */
      numeroParte: string;
      /**
       * Momento de la instrucción verbal. Fecha y hora con desfase horario (RFC 3339).
       */
      fechaHora: string;
    };
/**
 * Antecedente. Un antecedente de una lista configurable: va acompañado, queda pendiente o no corresponde al caso. La lista vigente está en «contracts/checklists.json»; no es parte del esquema para que pueda cambiar sin una versión nueva. Fuente: Decreto 177 de 2022, párrafo 8 (la lista exacta no es pública).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Antecedente".
 */
export type Antecedente =
  | {
      /**
       * Código. Código del antecedente en la lista que nombra el mensaje.
       */
      codigo: string;
      /**
       * Estado
       */
      estado: 'ACOMPANADO';
      adjunto?: Adjunto;
    }
  | {
      /**
       * Código. Código del antecedente en la lista que nombra el mensaje.
       */
      codigo: string;
      /**
       * Estado
       */
      estado: 'PENDIENTE';
    }
  | {
      /**
       * Código. Código del antecedente en la lista que nombra el mensaje.
       */
      codigo: string;
      /**
       * Estado
       */
      estado: 'NO_CORRESPONDE';
    };

/**
 * Autorización otorgada. Autorización para comunicar datos de una persona a ciertas instituciones, para una finalidad y un tiempo determinados. La da la persona, su representante o la ley. Se puede revocar en cualquier momento. En trata, el padre o la madre puede ser el autor: entonces se invoca el mandato legal y nunca su consentimiento. No nombra a la persona: la referencia opaca la usa después el sobre. Fuente: Ley 19.628, modificada por la Ley 21.719, arts. 15, 16 quáter y 20 a 22 (numeración de copias de terceros, por verificar).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "AutorizacionOtorgada".
 */
export interface AutorizacionOtorgada {
  /**
   * Referencia. Opaca y al azar; la lleva el sobre de cada mensaje que se ampara en ella.
   */
  referencia: string;
  /**
   * Fecha de otorgamiento. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaOtorgamiento: string;
  registradaPor: Interviniente;
  /**
   * Quién autoriza
   */
  otorgante:
    | {
        /**
         * Tipo
         */
        tipo: 'PERSONA';
        /**
         * Forma
         */
        forma: 'ESCRITA' | 'ELECTRONICA' | 'VERBAL_CON_CONSTANCIA';
      }
    | {
        /**
         * Tipo
         */
        tipo: 'REPRESENTANTE';
        /**
         * Forma
         */
        forma: 'ESCRITA' | 'ELECTRONICA' | 'VERBAL_CON_CONSTANCIA';
        /**
         * Calidad. Para menores de 14 años, y de 16 en datos sensibles (art. 16 quáter). Nunca quien pueda estar involucrado en los hechos.
         */
        calidad: 'MADRE_O_PADRE' | 'TUTOR_O_CURADOR' | 'CURADOR_AD_LITEM' | 'CUIDADOR_PERSONAL';
        /**
         * El NNA fue oído
         */
        oidoElNna: boolean;
      }
    | {
        /**
         * Tipo
         */
        tipo: 'MANDATO_LEGAL';
        /**
         * Norma. Ley y artículo que autorizan, por ejemplo «ley-21057:art-31-b».
         */
        norma: string;
        /**
         * Resolución. La que lo ordena, si la hay.
         */
        resolucion?: string;
      };
  /**
   * Finalidades
   *
   * Items: Finalidad. Código de finalidad, el mismo del sobre.
   */
  finalidades: string[];
  /**
   * Instituciones que pueden recibir
   *
   * Items: Institución. Identificador de la parte en el directorio.
   */
  instituciones: string[];
  /**
   * Clases de datos
   *
   * Items: Clase. Las mismas clases de los campos. La manifestación espontánea no se autoriza: sólo va al Ministerio Público.
   */
  clasesDeDatos: (
    | 'identificacion'
    | 'contacto'
    | 'ubicacion'
    | 'salud'
    | 'penal'
    | 'familia'
    | 'migratoria'
    | 'documento'
    | 'estadistica'
    | 'texto-libre'
    | 'administrativo'
  )[];
  /**
   * Desde. Fecha y hora con desfase horario (RFC 3339).
   */
  desde: string;
  /**
   * Hasta. Fecha y hora con desfase horario (RFC 3339).
   */
  hasta: string;
  /**
   * Artículo. Artículo de la Ley 19.628, modificada por la Ley 21.719, que funda la comunicación, por ejemplo «ley-19628:art-20».
   */
  articulo: string;
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
 * Autorización revocada. La autorización que nombra el sobre deja de valer desde ahora, sin efecto hacia atrás. No lleva contenido: llega a quienes recibieron algo al amparo de ella, y nada más necesitan saber. Fuente: Decreto 12 de 2023, Gestor de Autorizaciones; Ley 19.628, modificada por la Ley 21.719 (artículo por verificar).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "AutorizacionRevocada".
 */
export interface AutorizacionRevocada {}
/**
 * Caso vinculado. Dos seudónimos resultaron ser de una misma persona. Desde entonces cada parte une sus registros; nadie se entera por este mensaje de quién es. Fuente: Protocolo B §5 (evitar la sobreintervención); Plan de Acción contra la Trata de Personas 2015-2018, eje 3.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "CasoVinculado".
 */
export interface CasoVinculado {
  /**
   * Seudónimos. Los dos, en cualquier orden.
   *
   * Items: Seudónimo
   */
  seudonimos: string[];
  /**
   * Base. Por qué se sabe. No se pregunta nada a la persona para saberlo.
   */
  base:
    | 'MISMO_RUN'
    | 'MISMO_DOCUMENTO'
    | 'IDENTIFICACION_POLICIAL'
    | 'RECONOCIMIENTO_PROFESIONAL'
    | 'ERROR_DE_REGISTRO';
  /**
   * Fecha de la vinculación. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaVinculacion: string;
  responsable: Interviniente;
}
/**
 * Denuncia comunicada. Antecedentes mínimos que quien recibe una denuncia informa al Fiscal junto con ella, en especial los que dan urgencia. El Formulario de factores de riesgo NNA es un anexo del Protocolo A que no es público: mientras no se tenga, esta versión es provisoria (0.x) y sus demás antecedentes son una lista configurable. No contiene relato de los hechos. Fuente: Ley 21.057 art. 4; Protocolo B §5.1 y §5.2.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DenunciaComunicada".
 */
export interface DenunciaComunicada {
  /**
   * Momento de la recepción de la denuncia. Desde él corre el plazo de ocho horas continuas. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaRecepcion: string;
  receptor: Interviniente;
  /**
   * Número del parte denuncia. En el sistema que la recibió.
   */
  numeroParte?: string;
  /**
   * Víctima o testigo NNA. Un mensaje por cada niño, niña o adolescente.
   */
  victima: {
    /**
     * Calidad. El Protocolo protege a víctimas y a testigos (§3).
     */
    calidad: 'VICTIMA' | 'TESTIGO' | 'VICTIMA_Y_TESTIGO';
    persona: Persona;
  };
  adulto?: Adulto;
  /**
   * Causa penal
   */
  causa: {
    /**
     * RUC. Rol único de causa, con guion y dígito verificador. Sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
     */
    ruc?: string;
    /**
     * Delitos. Por los que se denuncia.
     */
    delitos: Delito[];
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
   * Otros antecedentes del formulario. Sólo lo que ya consta; lo que no consta se omite. Los códigos válidos están en la lista configurable «riesgo-nna».
   *
   * Items: Antecedente
   */
  antecedentesAdicionales?: {
    /**
     * Código. Del antecedente en la lista vigente.
     */
    codigo: string;
    /**
     * Está presente
     */
    presente: boolean;
  }[];
  manifestacionEspontanea?: ManifestacionEspontanea;
}
/**
 * Persona. Quién es la persona a la que se refiere un mensaje. Pueden faltar el nombre y el RUN: quien no quiere identificarse, o sólo da un apelativo, no recibe más preguntas. Fuente: Ley 21.057 art. 4 inciso tercero; Protocolo B §5.7.1.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Persona".
 */
export interface Persona {
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
/**
 * Adulto protector, responsable o referente. Adulto que acompaña, protege o tiene a su cuidado al niño, niña o adolescente. Falta cuando el NNA comparece solo o no hay adulto conocido. Fuente: Protocolo B §5.7.1 y Anexo 1.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Adulto".
 */
export interface Adulto {
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
}
/**
 * Manifestación espontánea. Lo que el niño, niña o adolescente expresó por voluntad propia, sin que nadie le consultara. Va siempre en este bloque y nunca en los demás textos, y sólo puede enviarse al Ministerio Público. Fuente: Ley 21.057 art. 4 inciso tercero; Protocolo B §5.7.3.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ManifestacionEspontanea".
 */
export interface ManifestacionEspontanea {
  /**
   * Fecha en que la expresó
   */
  fecha: string;
  /**
   * Contexto. En qué momento de la atención surgió.
   */
  contexto?: string;
  /**
   * Contenido. Sus expresiones, verbales o conductuales, íntegras y sin interpretación.
   */
  texto: string;
}
/**
 * Denuncia recibida. Constancia de que una institución recibió una denuncia, enviada en ese momento y sin dato alguno sobre personas ni hechos: abre el plazo de ocho horas para comunicarla al Fiscal. Fuente: Ley 21.057 art. 4 inciso sexto; Protocolo B §5.1.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DenunciaRecibida".
 */
export interface DenunciaRecibida {
  /**
   * Momento de la recepción. Desde él corre el plazo, en horas continuas. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaRecepcion: string;
  receptor: Interviniente;
  /**
   * Número del parte denuncia. En el sistema que la recibió, si ya tiene número.
   */
  numeroParte?: string;
}
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
 * Derivación anulada. Quien derivó retira la derivación: la institución receptora deja de tramitarla y no contacta al NNA ni al adulto por ella. Fuente: Protocolo B §4.7, §5 y §5.7.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DerivacionAnulada".
 */
export interface DerivacionAnulada {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Fecha de la anulación. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaAnulacion: string;
  derivante: Interviniente;
  /**
   * Motivo. PLAN_VIGENTE_SUFICIENTE: el programa en curso cubre la necesidad (§5). DESISTE_NNA_O_ADULTO: su participación es voluntaria (§1).
   */
  motivo:
    | 'ENVIADA_POR_ERROR'
    | 'DERIVACION_DUPLICADA'
    | 'PLAN_VIGENTE_SUFICIENTE'
    | 'DESISTE_NNA_O_ADULTO'
    | 'RESOLUCION_DE_TRIBUNAL'
    | 'NECESIDAD_RESUELTA';
  /**
   * Fundamento. Razones del retiro, sin relato de los hechos.
   */
  fundamento: string;
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
 * via the `definition` "DerivacionSolicitada_1_0_0".
 */
export interface DerivacionSolicitada_1_0_0 {
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
    delitos: Delito_1_0_0[];
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
 * via the `definition` "Delito_1_0_0".
 */
export interface Delito_1_0_0 {
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
 * Derivación solicitada. Formulario de Derivación: una institución pide a otra que dé una prestación a una víctima o testigo, sea de un programa de la oferta institucional o de un nodo del Protocolo Intersectorial. No contiene relato de los hechos ni respuestas de la persona: no hay campo para ello y no debe escribirse en los textos libres. Fuente: Ley 21.057 art. 31 letra b, Protocolo B §3, §5.6, §5.7.1 y Anexo 2; Protocolo Intersectorial de atención a víctimas de trata.
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
   * Víctima o testigo. Identificación de la persona. Puede faltar el nombre y el RUN; entonces basta un alias o ninguna identificación. Es un niño, niña o adolescente, o una persona adulta víctima de trata.
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
  adulto?: Adulto;
  /**
   * Prestación requerida. Un programa de la oferta institucional (Protocolo B, Anexo 2) o la prestación de un nodo del Protocolo Intersectorial.
   */
  prestacion:
    | {
        /**
         * Tipo de prestación
         */
        tipo: 'PROGRAMA';
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
      }
    | {
        /**
         * Tipo de prestación
         */
        tipo: 'PROTOCOLO_INTERSECTORIAL';
        servicio: PrestacionProtocolo;
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
  tribunalFamilia?: TribunalFamilia;
}
/**
 * Tribunal de familia. Causa de protección relacionada, cuando existe u ordena el ingreso. Fuente: Protocolo B §5 y §5.8.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "TribunalFamilia".
 */
export interface TribunalFamilia {
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
}
/**
 * Documento denegado. El consulado no puede entregar el documento pedido y dice por qué. Los códigos de motivo son propios de este catálogo. Los formularios del mecanismo de coordinación con los consulados no son públicos; por eso la versión es 0.1.0 y estos campos son una propuesta. Fuente: Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DocumentoDenegado".
 */
export interface DocumentoDenegado {
  /**
   * Solicitud. Identificador del mensaje que pidió el documento.
   */
  solicitud: string;
  /**
   * Fecha de la decisión. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaDecision: string;
  emisor: Interviniente;
  /**
   * Motivo
   */
  motivo:
    | 'IDENTIDAD_NO_ACREDITADA'
    | 'SIN_REGISTRO'
    | 'NO_ES_NACIONAL'
    | 'FUERA_DE_COMPETENCIA'
    | 'REQUIERE_PRESENCIA'
    | 'ANTECEDENTES_INSUFICIENTES';
  /**
   * Fundamento. Razones de la negativa.
   */
  fundamento: string;
}
/**
 * Documento entregado. El consulado entrega el documento pedido: como adjunto sellado o en persona. Los formularios del mecanismo de coordinación con los consulados no son públicos; por eso la versión es 0.1.0 y estos campos son una propuesta. Fuente: Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DocumentoEntregado".
 */
export interface DocumentoEntregado {
  /**
   * Solicitud. Identificador del mensaje que pidió el documento.
   */
  solicitud: string;
  /**
   * Fecha de la entrega. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaEntrega: string;
  emisor: Interviniente;
  /**
   * Tipo
   */
  tipo:
    | 'PASAPORTE'
    | 'CEDULA_DE_IDENTIDAD'
    | 'SALVOCONDUCTO'
    | 'CERTIFICADO_NACIMIENTO'
    | 'CERTIFICADO_NACIONALIDAD'
    | 'CERTIFICADO_ESTUDIOS'
    | 'CONCENTRACION_NOTAS'
    | 'TITULO_O_GRADO';
  /**
   * Número del documento
   */
  numero?: string;
  /**
   * Vence
   */
  vence?: string;
  /**
   * Entrega
   */
  entrega:
    | {
        /**
         * Forma
         */
        forma: 'DIGITAL';
        adjunto: Adjunto;
      }
    | {
        /**
         * Forma
         */
        forma: 'EN_PERSONA';
        /**
         * Quién lo recibe
         */
        recibe: 'PERSONA' | 'REPRESENTANTE' | 'INSTITUCION_SOLICITANTE';
      };
}
/**
 * Documento adjunto. Documento que viaja fuera del formulario, sellado por sí solo y nombrado por su resumen criptográfico. Sólo PDF o imagen: nunca una grabación ni un enlace a ella. Fuente: Ley 21.057 art. 23; Protocolo B §5.8.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Adjunto".
 */
export interface Adjunto {
  /**
   * Código del documento. Qué documento es, en la lista de documentos del trámite.
   */
  documento: string;
  /**
   * Tipo de archivo
   */
  tipo: 'application/pdf' | 'image/jpeg' | 'image/png';
  /**
   * Resumen criptográfico. SHA-256 del documento ya sellado, en base64url sin relleno; con él se retira y se comprueba.
   */
  digest: string;
  /**
   * Tamaño. Bytes del documento antes de sellarlo, hasta 10 MiB.
   */
  bytes: number;
  /**
   * Título. Cómo se llama el documento en el sistema que lo envía, sin nombres de personas.
   */
  titulo?: string;
}
/**
 * Documento solicitado. Se pide a un consulado un documento de identidad o de estudios de una persona, con su autorización. No dice por qué se la atiende. No se pide cuando la persona teme al Estado de su nacionalidad o busca refugio en Chile. Los formularios del mecanismo de coordinación con los consulados no son públicos; por eso la versión es 0.1.0 y estos campos son una propuesta. Fuente: Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "DocumentoSolicitado".
 */
export interface DocumentoSolicitado {
  /**
   * Folio. Número de la solicitud en el sistema que la envía.
   */
  folio?: string;
  /**
   * Fecha de la solicitud. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaSolicitud: string;
  solicitante: Interviniente;
  persona: Persona;
  /**
   * Documento que se pide
   */
  documento:
    | {
        /**
         * Clase
         */
        clase: 'IDENTIDAD';
        /**
         * Tipo
         */
        tipo:
          | 'PASAPORTE'
          | 'CEDULA_DE_IDENTIDAD'
          | 'SALVOCONDUCTO'
          | 'CERTIFICADO_NACIMIENTO'
          | 'CERTIFICADO_NACIONALIDAD';
        /**
         * Número anterior. Si la persona tuvo ese documento y lo recuerda.
         */
        numeroAnterior?: string;
      }
    | {
        /**
         * Clase
         */
        clase: 'ESTUDIOS';
        /**
         * Tipo
         */
        tipo: 'CERTIFICADO_ESTUDIOS' | 'CONCENTRACION_NOTAS' | 'TITULO_O_GRADO';
        /**
         * Nivel
         */
        nivel?: 'BASICO' | 'MEDIO' | 'TECNICO' | 'SUPERIOR';
        /**
         * Establecimiento
         */
        establecimiento?: string;
        /**
         * Último año cursado
         */
        ultimoAnio?: number;
      };
  /**
   * Debe venir legalizado o apostillado
   */
  legalizado?: boolean;
  /**
   * Finalidad
   */
  finalidad: 'IDENTIFICACION' | 'RESIDENCIA' | 'RETORNO' | 'ESTUDIOS' | 'TRABAJO';
}
/**
 * Estadística informada. Registros seudónimos para uno de los tres registros de la Mesa Intersectorial sobre Trata de Personas. Cada uno cuenta otra cosa (causas formalizadas, casos conocidos o personas ingresadas): un mensaje lleva uno solo, y nunca se restan entre sí. Lo que no se pudo ordenar es SIN_CLASIFICAR y lo que no consta es SIN_INFORMACION; no se supone. Fuente: Ley 20.507 (por verificar); registros de la Mesa, del Ministerio Público y del Protocolo Intersectorial, según el estudio de 2025 §4.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "EstadisticaInformada".
 */
export interface EstadisticaInformada {
  informante: Interviniente;
  /**
   * Corte
   */
  corte: {
    /**
     * Fecha de extracción. Las cifras del Ministerio Público cambian con cada extracción. Con desfase horario (RFC 3339).
     */
    fechaExtraccion: string;
    /**
     * Desde
     */
    desde: string;
    /**
     * Hasta
     */
    hasta: string;
  };
  /**
   * Parte. Número de este mensaje dentro del corte.
   */
  parte: number;
  /**
   * Partes. En cuántos mensajes va el corte.
   */
  partes: number;
  /**
   * Datos
   */
  datos:
    | {
        /**
         * Registro
         */
        registro: 'MITP';
        /**
         * Registros
         *
         * Items: Registro
         */
        registros: (
          | {
              /**
               * Unidad. Lo que se cuenta.
               */
              unidad: 'CAUSA_FORMALIZADA';
              /**
               * Seudónimo estadístico. Al azar y sólo de este registro: no es el seudónimo del sobre ni se deriva de él.
               */
              seudonimo: string;
              /**
               * Año. Del inicio de la investigación.
               */
              anio: number;
              causa: EstadisticaCausa;
            }
          | {
              /**
               * Unidad. Lo que se cuenta.
               */
              unidad: 'VICTIMA';
              /**
               * Seudónimo estadístico. Al azar y sólo de este registro: no es el seudónimo del sobre ni se deriva de él.
               */
              seudonimo: string;
              /**
               * Seudónimo estadístico de la causa. El mismo con que se informó la causa.
               */
              seudonimoCausa?: string;
              /**
               * Año. Del inicio de la investigación.
               */
              anio: number;
              /**
               * Tipo de trata
               */
              tipoTrata: 'SEXUAL' | 'LABORAL' | 'EXTRACCION_ORGANOS' | 'SIN_CLASIFICAR';
              /**
               * Región. Donde se detectó a la víctima. Código único territorial de dos dígitos.
               */
              region:
                | '01'
                | '02'
                | '03'
                | '04'
                | '05'
                | '06'
                | '07'
                | '08'
                | '09'
                | '10'
                | '11'
                | '12'
                | '13'
                | '14'
                | '15'
                | '16'
                | 'SIN_INFORMACION'
                | 'SIN_CLASIFICAR';
              persona: EstadisticaPersona;
            }
        )[];
      }
    | {
        /**
         * Registro
         */
        registro: 'MINISTERIO_PUBLICO';
        /**
         * Registros
         *
         * Items: Registro
         */
        registros: (
          | {
              /**
               * Unidad. Lo que se cuenta.
               */
              unidad: 'CASO';
              /**
               * Seudónimo estadístico. Al azar y sólo de este registro: no es el seudónimo del sobre ni se deriva de él.
               */
              seudonimo: string;
              /**
               * Año. De la recepción del delito.
               */
              anio: number;
              /**
               * Formalizado
               */
              formalizado: boolean;
              /**
               * Región. De la fiscalía regional. Código único territorial de dos dígitos.
               */
              region:
                | '01'
                | '02'
                | '03'
                | '04'
                | '05'
                | '06'
                | '07'
                | '08'
                | '09'
                | '10'
                | '11'
                | '12'
                | '13'
                | '14'
                | '15'
                | '16'
                | 'SIN_INFORMACION'
                | 'SIN_CLASIFICAR';
              /**
               * Víctima conocida o desconocida
               */
              victima: 'CONOCIDA' | 'DESCONOCIDA' | 'SIN_CLASIFICAR';
              causa: EstadisticaCausa;
            }
          | {
              /**
               * Unidad. Lo que se cuenta.
               */
              unidad: 'VICTIMA_CONOCIDA';
              /**
               * Seudónimo estadístico. Al azar y sólo de este registro: no es el seudónimo del sobre ni se deriva de él.
               */
              seudonimo: string;
              /**
               * Seudónimo estadístico del caso. El mismo con que se informó el caso.
               */
              seudonimoCaso?: string;
              /**
               * Año. De la recepción del delito.
               */
              anio: number;
              /**
               * Tipo de trata
               */
              tipoTrata: 'SEXUAL' | 'LABORAL' | 'EXTRACCION_ORGANOS' | 'SIN_CLASIFICAR';
              /**
               * Región. De la fiscalía regional. Código único territorial de dos dígitos.
               */
              region:
                | '01'
                | '02'
                | '03'
                | '04'
                | '05'
                | '06'
                | '07'
                | '08'
                | '09'
                | '10'
                | '11'
                | '12'
                | '13'
                | '14'
                | '15'
                | '16'
                | 'SIN_INFORMACION'
                | 'SIN_CLASIFICAR';
              persona: EstadisticaPersona;
            }
        )[];
      }
    | {
        /**
         * Registro
         */
        registro: 'PROTOCOLO';
        /**
         * Registros
         *
         * Items: Persona ingresada
         */
        registros: {
          /**
           * Unidad. Lo que se cuenta.
           */
          unidad: 'PERSONA_INGRESADA';
          /**
           * Seudónimo estadístico. Al azar y sólo de este registro: no es el seudónimo del sobre ni se deriva de él.
           */
          seudonimo: string;
          /**
           * Año. Del ingreso.
           */
          anio: number;
          /**
           * Tipo de trata
           */
          tipoTrata: 'SEXUAL' | 'LABORAL' | 'EXTRACCION_ORGANOS' | 'SIN_CLASIFICAR';
          /**
           * Su causa está formalizada
           */
          causaFormalizada: 'SI' | 'NO' | 'SIN_INFORMACION' | 'SIN_CLASIFICAR';
          persona: EstadisticaPersona;
        }[];
      };
}
/**
 * Causa o caso en un registro estadístico. Dimensiones de una causa o de un caso que se cuenta. «OTROS» es un término de la fuente e incluye el archivo provisional; lo que no se pudo ordenar es SIN_CLASIFICAR. Fuente: registros de la Mesa Intersectorial sobre Trata de Personas y del Ministerio Público, según el estudio de 2025 §4.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "EstadisticaCausa".
 */
export interface EstadisticaCausa {
  /**
   * Tipo de trata
   */
  tipoTrata: 'SEXUAL' | 'LABORAL' | 'EXTRACCION_ORGANOS' | 'SIN_CLASIFICAR';
  /**
   * Situación procesal
   */
  situacion:
    | {
        /**
         * Estado
         */
        estado: 'TERMINADO';
        /**
         * Término
         */
        termino: 'CONDENATORIA' | 'ABSOLUTORIA' | 'NO_PERSEVERAR' | 'OTROS' | 'SIN_CLASIFICAR';
      }
    | {
        /**
         * Estado
         */
        estado: 'SUSPENDIDO';
      }
    | {
        /**
         * Estado
         */
        estado: 'VIGENTE';
      }
    | {
        /**
         * Estado
         */
        estado: 'SIN_CLASIFICAR';
      };
  /**
   * Imputados
   */
  imputados?: number;
  /**
   * Imputados formalizados
   */
  imputadosFormalizados?: number;
  /**
   * Condenados por nacionalidad
   *
   * Items: Condenados de una nacionalidad
   */
  condenados?: {
    nacionalidad: EstadisticaNacionalidad;
    /**
     * Cantidad
     */
    cantidad: number;
  }[];
}
/**
 * Persona en un registro estadístico. Dimensiones de una persona que se cuenta. No la identifica. Fuente: registros de la Mesa Intersectorial sobre Trata de Personas, según el estudio de 2025 §4.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "EstadisticaPersona".
 */
export interface EstadisticaPersona {
  /**
   * Sexo
   */
  sexo: 'FEMENINO' | 'MASCULINO' | 'SIN_INFORMACION' | 'SIN_CLASIFICAR';
  nacionalidad: EstadisticaNacionalidad;
  /**
   * Edad. Los años sólo cuando el registro los necesita; si no, basta el tramo.
   */
  edad:
    | {
        /**
         * Tipo
         */
        tipo: 'ANIOS';
        /**
         * Años cumplidos
         */
        anios: number;
      }
    | {
        /**
         * Tipo
         */
        tipo: 'TRAMO';
        /**
         * Tramo
         */
        tramo: 'DE_0_A_13' | 'DE_14_A_17' | 'DE_18_A_29' | 'DE_30_A_44' | 'DE_45_A_59' | 'DE_60_Y_MAS';
      }
    | {
        /**
         * Tipo
         */
        tipo: 'SIN_INFORMACION';
      }
    | {
        /**
         * Tipo
         */
        tipo: 'SIN_CLASIFICAR';
      };
  /**
   * NNA o persona adulta. Puede constar aunque la edad no conste.
   */
  nna: 'NNA' | 'ADULTO' | 'SIN_INFORMACION' | 'SIN_CLASIFICAR';
}
/**
 * Informe a familia copiado. Copia del informe de seguimiento enviado al Juzgado de Familia: reemplaza al formulario cuando la derivación penal y la de familia tienen el mismo motivo. Fuente: Protocolo B §5.8.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "InformeFamiliaCopiado".
 */
export interface InformeFamiliaCopiado {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Causal de informe. La del formulario que la copia reemplaza (Anexo 1).
   */
  causal:
    | 'INICIO_PROGRAMA_Y_PLAN'
    | 'SITUACION_RELEVANTE_PROTECCION'
    | 'TERMINO_INTERVENCION'
    | 'TRANSCURSO_3_MESES';
  informante: Interviniente;
  tribunalFamilia: TribunalFamilia;
  /**
   * Fecha del informe. La del envío al tribunal.
   */
  fechaInforme: string;
  informe: Adjunto;
}
/**
 * Cumplimiento de una instrucción. Qué ocurrió con una instrucción del Fiscal, informado por quien la ejecutó o por el centro de salud. Si hay necesidades de protección se procede según el Protocolo C. Fuente: Protocolo B §5.5.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "InstruccionCumplida".
 */
export interface InstruccionCumplida {
  /**
   * Instrucción. Identificador del mensaje que la emitió.
   */
  instruccion: string;
  ejecutor: Interviniente;
  /**
   * Resultado
   */
  resultado:
    | {
        /**
         * Resultado
         */
        tipo: 'CUMPLIDA';
        /**
         * Momento del cumplimiento. Fecha y hora con desfase horario (RFC 3339).
         */
        fechaHora: string;
        /**
         * Explicación dada. A quién se comunicó el sentido y alcance de la diligencia.
         */
        explicacion?: {
          /**
           * A quién se informó
           *
           * Items: Persona informada
           */
          aQuien: ('NNA' | 'ADULTO')[];
        };
        /**
         * Recepción en el centro de salud. Cuando se trató de un traslado.
         */
        recepcionEnSalud?: {
          /**
           * Establecimiento de salud. Código DEIS de seis dígitos.
           */
          establecimiento: string;
          /**
           * Jefe de Turno que recibió
           */
          jefeDeTurno: string;
          /**
           * Momento de la recepción. Fecha y hora con desfase horario (RFC 3339).
           */
          fechaHora: string;
        };
      }
    | {
        /**
         * Resultado
         */
        tipo: 'NO_CUMPLIDA';
        /**
         * Momento en que se constató. Fecha y hora con desfase horario (RFC 3339).
         */
        fechaHora: string;
        /**
         * Motivo. NNA_NO_ACEPTA_LA_DILIGENCIA: su participación es siempre voluntaria (Ley 21.057 art. 3).
         */
        motivo:
          | 'NNA_NO_UBICADO'
          | 'NNA_NO_ACEPTA_LA_DILIGENCIA'
          | 'DATOS_DE_CONTACTO_INCORRECTOS'
          | 'ESTABLECIMIENTO_NO_DISPONIBLE'
          | 'SIN_MEDIO_DE_TRASLADO'
          | 'REEMPLAZADA_POR_OTRA_INSTRUCCION';
        /**
         * Observaciones. Sin relato de los hechos.
         */
        observaciones?: string;
      }
    | {
        /**
         * Resultado
         */
        tipo: 'NNA_NO_ACEPTA_ATENCION';
        /**
         * Momento en que lo manifestó. Fecha y hora con desfase horario (RFC 3339).
         */
        fechaHora: string;
        /**
         * Establecimiento de salud. Código DEIS de seis dígitos.
         */
        establecimiento: string;
        /**
         * El centro de salud aplicó sus normas. El servicio de salud toma las medidas que correspondan según sus propios lineamientos.
         */
        normasPropiasAplicadas: true;
      };
  /**
   * Necesidades de protección. Si existen, se procede según el Protocolo C.
   */
  necesidadesProteccion: 'EXISTEN' | 'NO_EXISTEN' | 'NO_EVALUADAS';
}
/**
 * Instrucción emitida. Lo que el Fiscal dispone para el resguardo de un niño, niña o adolescente: al centro de salud, su traslado urgente con el contenido mínimo y un motivo neutro; a la policía, quién lo traslada, quién toma contacto o qué medida se cumple. Quien ejecuta explica la diligencia al NNA y al adulto, traslada en reserva y no indaga. Fuente: Protocolo B §5.4 y §5.5.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "InstruccionEmitida".
 */
export interface InstruccionEmitida {
  /**
   * Fecha de emisión. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaEmision: string;
  /**
   * Instrucción. Una sola por mensaje y destinatario.
   */
  instruccion:
    | {
        /**
         * Tipo de instrucción
         */
        tipo: 'TRASLADO_CENTRO_SALUD';
        /**
         * Niño, niña o adolescente. Lo mínimo para recibirlo.
         */
        nna: {
          identificacion: Identificacion;
          nombre?: Nombre;
          /**
           * Nombre social o alias
           */
          alias?: string;
          /**
           * Edad. Años cumplidos.
           */
          edad?: number;
        };
        /**
         * Llega acompañado. Por un adulto distinto del funcionario a cargo.
         */
        acompanado: boolean;
        /**
         * Atención requerida. Motivo neutro: no dice que hay un delito ni cuál. ATENCION_CON_PLAZO_CLINICO: pierde eficacia con las horas; el detalle se dice en persona al Jefe de Turno.
         *
         * Items: Atención
         */
        atencionRequerida: (
          | 'ATENCION_MEDICA_URGENTE'
          | 'ATENCION_EMOCIONAL_URGENTE'
          | 'EVALUACION_CLINICA'
          | 'ATENCION_CON_PLAZO_CLINICO'
        )[];
        /**
         * Funcionario a cargo del traslado. Habla directamente y en reserva con el Jefe de Turno.
         */
        funcionarioACargo: {
          /**
           * Nombre
           */
          nombre: string;
          /**
           * Teléfono
           */
          telefono: string;
        };
        /**
         * Establecimiento de salud. Código DEIS de seis dígitos.
         */
        establecimiento: string;
        /**
         * Deberes del centro de salud
         */
        deberes: {
          /**
           * Atención inmediata y preferente
           */
          atencionInmediataYPreferente: true;
          /**
           * Box o sala que asegure su privacidad
           */
          espacioPrivado: true;
          /**
           * Acompañamiento permanente
           */
          acompanamientoPermanente: true;
          /**
           * No indagar. Nada más allá de lo que indiquen los protocolos de atención.
           */
          sinIndagaciones: true;
        };
      }
    | {
        /**
         * Tipo de instrucción
         */
        tipo: 'TRASLADO_A_CARGO_DE_FUNCIONARIO';
        fiscal: Interviniente;
        forma: FormaInstruccion;
        /**
         * RUC. Rol único de causa, con guion y dígito verificador. Sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
         */
        ruc?: string;
        victima: Persona;
        adulto?: Adulto;
        /**
         * Establecimiento de salud. Código DEIS de seis dígitos.
         */
        establecimiento: string;
        /**
         * Nombre del establecimiento
         */
        nombreEstablecimiento?: string;
        /**
         * Deberes de quien ejecuta
         */
        deberes: {
          /**
           * Explicar las diligencias. Comunica al NNA y al adulto su sentido, su alcance y cómo se harán.
           */
          explicarSentidoYAlcance: true;
          /**
           * Traslado rápido y en reserva. Del caso de que se trata.
           */
          trasladoRapidoYReservado: true;
          /**
           * No indagar. Nadie consulta al NNA sobre los hechos ni sobre quiénes participaron.
           */
          sinIndagaciones: true;
          /**
           * Hablar con el Jefe de Turno. Directamente y con discreción, sólo el motivo del traslado.
           */
          hablarConJefeDeTurno: true;
        };
      }
    | {
        /**
         * Tipo de instrucción
         */
        tipo: 'CONTACTO_DE_PROFESIONAL';
        fiscal: Interviniente;
        forma: FormaInstruccion;
        /**
         * RUC. Rol único de causa, con guion y dígito verificador. Sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
         */
        ruc?: string;
        victima: Persona;
        adulto?: Adulto;
        profesional: Interviniente;
        /**
         * Medio. Cómo tomará contacto con la víctima o el adulto.
         */
        medio: 'PERSONALMENTE' | 'MEDIO_IDONEO';
        /**
         * Deberes de quien ejecuta
         */
        deberes: {
          /**
           * Explicar las diligencias. Comunica al NNA y al adulto su sentido, su alcance y cómo se harán.
           */
          explicarSentidoYAlcance: true;
          /**
           * No indagar. Nadie consulta al NNA sobre los hechos ni sobre quiénes participaron.
           */
          sinIndagaciones: true;
        };
      }
    | {
        /**
         * Tipo de instrucción
         */
        tipo: 'MEDIDA_DE_RESGUARDO';
        fiscal: Interviniente;
        forma: FormaInstruccion;
        /**
         * RUC. Rol único de causa, con guion y dígito verificador. Sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
         */
        ruc?: string;
        victima: Persona;
        adulto?: Adulto;
        /**
         * Medidas. Las que el Ministerio Público dispone por sí mismo (Ley 21.057 art. 24 inciso final); lista por verificar con él.
         *
         * Items: Medida
         */
        medidas: (
          | 'RONDA_POLICIAL_PERIODICA'
          | 'CONTACTO_PRIORITARIO_CON_LA_POLICIA'
          | 'ENTREGA_DE_MEDIO_DE_ALERTA'
          | 'REFORZAMIENTO_DE_LA_VIVIENDA'
        )[];
        /**
         * Vigencia. Último día; falta si rige hasta nueva instrucción.
         */
        hasta?: string;
        /**
         * Deberes de quien ejecuta
         */
        deberes: {
          /**
           * Explicar las diligencias. Comunica al NNA y al adulto su sentido, su alcance y cómo se harán.
           */
          explicarSentidoYAlcance: true;
          /**
           * No indagar. Nadie consulta al NNA sobre los hechos ni sobre quiénes participaron.
           */
          sinIndagaciones: true;
        };
      };
}
/**
 * Intervención cerrada. La institución receptora pone término a las prestaciones según los objetivos de la derivación y las necesidades del niño, niña o adolescente, con el Formulario de Seguimiento NNA. La falta de colaboración con la causa penal nunca es motivo. Fuente: Protocolo B §4.9 y Anexo 1.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "IntervencionCerrada".
 */
export interface IntervencionCerrada {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Causal de informe. La que marca el formulario del Anexo 1.
   */
  causal: 'TERMINO_INTERVENCION';
  formulario: FormularioSeguimiento;
  /**
   * Fecha del cierre
   */
  fechaCierre: string;
  /**
   * Motivo. REQUIERE_OTRA_INTERVENCION: la necesidad persiste y otro programa es más adecuado. NNA_NO_UBICADO: sólo después de informarlo como situación relevante.
   */
  motivo:
    | 'OBJETIVOS_CUMPLIDOS'
    | 'NECESIDADES_RESUELTAS'
    | 'NECESIDADES_CUBIERTAS_POR_OTRO_PLAN'
    | 'REQUIERE_OTRA_INTERVENCION'
    | 'CAMBIO_DE_TERRITORIO'
    | 'NNA_DECIDE_NO_CONTINUAR'
    | 'NNA_NO_UBICADO'
    | 'RESOLUCION_DE_TRIBUNAL'
    | 'FALLECIMIENTO';
  /**
   * Logro de los objetivos de la derivación
   */
  objetivos: 'LOGRADOS' | 'LOGRADOS_EN_PARTE' | 'NO_LOGRADOS';
  /**
   * Necesidades pendientes. Áreas en que el NNA aún requiere apoyo; falta si no hay ninguna.
   *
   * Items: Área
   */
  necesidadesPendientes?: (
    | 'INTERVENCION_REPARATORIA'
    | 'ATENCION_PSICOLOGICA'
    | 'ATENCION_PSIQUIATRICA'
    | 'ATENCION_SOCIAL'
    | 'ATENCION_MEDICA'
    | 'REPRESENTACION_JURIDICA'
  )[];
  /**
   * Fundamento. Razones del cierre, sin relato de los hechos.
   */
  fundamento: string;
  manifestacionEspontanea?: ManifestacionEspontanea;
}
/**
 * Formulario de Seguimiento NNA. Formulario del Anexo 1, sin la causal, que está en el mensaje que lo lleva. Lo llena quien tiene asignada la intervención; nunca se pregunta algo al NNA para completarlo y no reemplaza un informe técnico. No lleva RUN ni fecha de nacimiento. Fuente: Protocolo B §5.8 y Anexo 1.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "FormularioSeguimiento".
 */
export interface FormularioSeguimiento {
  /**
   * Institución. La que interviene e informa.
   */
  institucion: string;
  /**
   * Fecha. Del formulario.
   */
  fecha: string;
  /**
   * Identificación de la víctima NNA
   */
  victima: {
    nombre?: Nombre;
    /**
     * Edad. Años cumplidos a la fecha del formulario.
     */
    edad?: number;
    domicilio?: Domicilio;
    /**
     * Teléfono
     */
    telefono?: string;
    /**
     * RUC. Rol único de causa, con guion y dígito verificador. Sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
     */
    ruc?: string;
    /**
     * Fecha de inicio de la intervención. Desde ella se cuentan los tres meses.
     */
    fechaInicioIntervencion: string;
  };
  /**
   * Acompañante o adulto protector, responsable o referente actual. Quien lo es a la fecha del formulario; falta si no hay ninguno.
   */
  adulto?: {
    nombre?: Nombre;
    /**
     * Edad. Años cumplidos a la fecha del formulario.
     */
    edad?: number;
    domicilio?: Domicilio;
    /**
     * Teléfono
     */
    telefono?: string;
    /**
     * Correo electrónico
     */
    correoElectronico?: string;
    /**
     * Relación con la víctima. Parentesco o vínculo, por ejemplo «madre».
     */
    relacionConVictima: string;
  };
  /**
   * Reporte del proceso de intervención. Estado y avance de la intervención, sin relato de los hechos.
   */
  reporteProcesoIntervencion: string;
  /**
   * Observaciones. Sin relato de los hechos.
   */
  observaciones?: string;
  /**
   * Funcionario que informa
   */
  funcionario: {
    /**
     * Nombre
     */
    nombre: string;
    /**
     * Cargo
     */
    cargo?: string;
    /**
     * Firma. Cómo firmó el formulario en el sistema de su institución. No es la firma del sobre, que identifica a la institución que envía.
     */
    firma:
      | {
          /**
           * Tipo de firma
           */
          tipo: 'ELECTRONICA';
          /**
           * Nivel. Ley 19.799 art. 2.
           */
          nivel: 'SIMPLE' | 'AVANZADA';
          /**
           * Momento de la firma. Fecha y hora con desfase horario (RFC 3339).
           */
          fechaHora: string;
        }
      | {
          /**
           * Tipo de firma
           */
          tipo: 'MANUSCRITA';
          /**
           * Fecha de la firma. El original en papel queda en la institución.
           */
          fecha: string;
        };
  };
}
/**
 * Intervención iniciada. La institución receptora informa el inicio del programa y el diseño del plan, con el Formulario de Seguimiento NNA. Fuente: Protocolo B §5.7.3, §5.8 y Anexo 1.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "IntervencionIniciada".
 */
export interface IntervencionIniciada {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Causal de informe. La que marca el formulario del Anexo 1.
   */
  causal: 'INICIO_PROGRAMA_Y_PLAN';
  formulario: FormularioSeguimiento;
  /**
   * Profesional asignado. Quien ejecuta la intervención.
   */
  profesionalAsignado: {
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
  /**
   * Plazo del plan. La intervención se ejecuta en un plazo determinado.
   */
  plazo: {
    /**
     * Inicio
     */
    inicio: string;
    /**
     * Término
     */
    termino: string;
  };
  /**
   * Contextualización del programa. Antes de intervenir se explica el programa y se acogen dudas y preocupaciones.
   */
  contextualizacion: {
    /**
     * Se explicó el sentido y alcance del programa
     */
    informado: true;
    /**
     * A quién se informó
     *
     * Items: Persona informada
     */
    aQuien: ('NNA' | 'ADULTO')[];
    /**
     * Fecha en que se explicó
     */
    fecha?: string;
  };
  /**
   * Disposición para participar. En el programa; nada dice de la causa penal.
   */
  disposicion: {
    /**
     * Del NNA. La participación es voluntaria. NO_MANIFIESTA: no lo expresó y no se le insiste.
     */
    nna: 'DISPUESTO' | 'DISPUESTO_CON_RETICENCIAS' | 'NO_DISPUESTO' | 'NO_MANIFIESTA';
    /**
     * Del adulto
     */
    adulto?: 'DISPUESTO' | 'DISPUESTO_CON_RETICENCIAS' | 'NO_DISPUESTO' | 'NO_MANIFIESTA';
  };
  /**
   * Coordinación con el plan vigente. Cuando el NNA ya participa en otro programa.
   */
  coordinacionPlanVigente?: {
    plan: PlanVigente;
    /**
     * Fecha del contacto
     */
    fechaContacto: string;
    /**
     * Acuerdos. Cómo se complementan ambos equipos, sin relato de los hechos.
     */
    acuerdos?: string;
  };
  manifestacionEspontanea?: ManifestacionEspontanea;
}
/**
 * Plan de intervención vigente. Programa en que la persona ya participa y a quién se contacta en él, para que una nueva intervención lo complemente y no lo repita. Fuente: Protocolo B §5 y §5.7.3.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlanVigente".
 */
export interface PlanVigente {
  /**
   * Institución a cargo
   */
  institucion: string;
  /**
   * Programa
   */
  programa?: string;
  /**
   * Profesional a cargo. Con quién se coordina.
   */
  profesional?: string;
  /**
   * Teléfono
   */
  telefono?: string;
}
/**
 * Mensaje observado. La compuerta avisa a las dos partes que un mensaje no calza con el curso de su hilo: se aceptó y se entrega, pero no cambia el estado y nadie lo aplica sin que lo vea una persona. No lleva ningún dato de una persona. Fuente: Protocolo B §5.7 y §5.8.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "MensajeObservado".
 */
export interface MensajeObservado {
  /**
   * Hilo. Identificador del hilo.
   */
  hilo: string;
  /**
   * Mensaje. Identificador del mensaje que no calza.
   */
  mensaje: string;
  /**
   * Tipo. Tipo del mensaje que no calza, por ejemplo derivacion.aceptada.
   */
  tipo: string;
  /**
   * Regla. Regla que se opone, de contracts/derivacion.json.
   */
  regla: string;
  /**
   * Estado. En qué estado está el hilo, que el mensaje no cambió. Sólo para quienes son parte de él.
   */
  estado?: string;
}
/**
 * Cita. Fecha, hora y lugar en que se atenderá a una persona: lo único que se comunica al NNA o al adulto. Fuente: Protocolo B §5.7.2.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Cita".
 */
export interface Cita {
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
}
/**
 * Resolución. Acto administrativo que decide una solicitud. Fuente: Ley 19.880 art. 41 (por verificar).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "Resolucion".
 */
export interface Resolucion {
  /**
   * Número
   */
  numero: string;
  /**
   * Fecha
   */
  fecha: string;
  adjunto?: Adjunto;
}
/**
 * Plan vigente consultado. El Fiscal o la URAVIT pide a una institución o a un tribunal lo necesario para saber si el programa en que ya participa el niño, niña o adolescente cubre la nueva necesidad. Fuente: Protocolo B §5, consideraciones previas.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlanConsultado".
 */
export interface PlanConsultado {
  /**
   * Fecha de la consulta. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaConsulta: string;
  consultante: Interviniente;
  victima: Persona;
  /**
   * Necesidades que se deben cubrir. Áreas de la nueva necesidad, según la oferta del Anexo 2.
   *
   * Items: Área
   */
  necesidades: (
    | 'INTERVENCION_REPARATORIA'
    | 'ATENCION_PSICOLOGICA'
    | 'ATENCION_PSIQUIATRICA'
    | 'ATENCION_SOCIAL'
    | 'ATENCION_MEDICA'
    | 'REPRESENTACION_JURIDICA'
  )[];
  planConocido?: PlanVigente;
  tribunalFamilia?: TribunalFamilia;
}
/**
 * Plan vigente informado. Si hay un programa en curso y si cubre la nueva necesidad. Cuando la cubre no hace falta otra intervención; cuando no, la nueva se integra con la que existe. Fuente: Protocolo B §5, consideraciones previas, y §5.7.3.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlanInformado".
 */
export interface PlanInformado {
  /**
   * Consulta. Identificador del mensaje que consultó.
   */
  consulta: string;
  /**
   * Fecha del informe. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaInforme: string;
  informante: Interviniente;
  /**
   * Resultado
   */
  resultado:
    | {
        /**
         * Resultado
         */
        tipo: 'SIN_PLAN';
      }
    | {
        /**
         * Resultado
         */
        tipo: 'PLAN_CUBRE';
        plan: PlanVigente;
        /**
         * Término previsto del plan
         */
        terminoPrevisto?: string;
      }
    | {
        /**
         * Resultado
         */
        tipo: 'PLAN_NO_CUBRE';
        plan: PlanVigente;
        /**
         * Término previsto del plan
         */
        terminoPrevisto?: string;
        /**
         * Qué se debe complementar. Áreas que el plan en curso no cubre.
         *
         * Items: Área
         */
        porComplementar: (
          | 'INTERVENCION_REPARATORIA'
          | 'ATENCION_PSICOLOGICA'
          | 'ATENCION_PSIQUIATRICA'
          | 'ATENCION_SOCIAL'
          | 'ATENCION_MEDICA'
          | 'REPRESENTACION_JURIDICA'
        )[];
        /**
         * Observaciones. Cómo integrar la nueva intervención, sin relato de los hechos.
         */
        observaciones?: string;
      };
}
/**
 * Plazo por vencer. La compuerta avisa que una obligación está por vencer. No lleva ningún dato de una persona. El silencio nunca decide: se avisa y se escala. Fuente: plazos del Protocolo B §5.1, §5.7.2 y Anexo 1; Ley 21.057 art. 4; Ley 19.880 art. 25.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlazoPorVencer_1_0_0".
 */
export interface PlazoPorVencer_1_0_0 {
  /**
   * Obligación. Código de la obligación en el catálogo de plazos.
   */
  obligacion: string;
  /**
   * Hilo. Identificador del hilo en que corre el plazo.
   */
  hilo: string;
  /**
   * Mensaje. Identificador del mensaje que abrió el plazo.
   */
  mensaje: string;
  /**
   * Quién debe. Identificador de la parte en el directorio.
   */
  deudor: string;
  /**
   * A quién se debe. Identificador de la parte en el directorio.
   */
  acreedor: string;
  /**
   * Vence. Fecha y hora con desfase horario (RFC 3339).
   */
  vence: string;
  /**
   * Escalamiento. 0 avisa a quien debe; cada paso siguiente avisa además a quien sigue en la escala.
   */
  escalamiento: number;
}
/**
 * Plazos por vencer. La compuerta avisa, de una vez, de las obligaciones que están por vencer para quien recibe este mensaje. No lleva ningún dato de una persona. El silencio nunca decide: se avisa y se escala. Fuente: plazos del Protocolo B §5.1, §5.7.2 y Anexo 1; Ley 21.057 art. 4; Ley 19.880 art. 25.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlazoPorVencer".
 */
export interface PlazoPorVencer {
  /**
   * Plazos. En el orden de sus momentos. Cada uno corre en el hilo que nombra.
   *
   * Items: Plazo. Una obligación y su plazo.
   */
  plazos: {
    /**
     * Obligación. Código de la obligación en el catálogo de plazos.
     */
    obligacion: string;
    /**
     * Qué se debe. La obligación en palabras, como en el catálogo de plazos.
     */
    titulo?: string;
    /**
     * Hilo. Identificador del hilo en que corre el plazo.
     */
    hilo: string;
    /**
     * Mensaje. Identificador del mensaje que abrió el plazo.
     */
    mensaje: string;
    /**
     * Período. Cuál de los períodos, si la obligación se repite.
     */
    periodo?: number;
    /**
     * Quién debe. Identificador de la parte en el directorio.
     */
    deudor: string;
    /**
     * A quién se debe. Identificador de la parte en el directorio.
     */
    acreedor: string;
    /**
     * Vence. Primer momento en que ya es tarde. Fecha y hora con desfase horario (RFC 3339).
     */
    vence: string;
    /**
     * Escalamiento. 0 avisa a quien debe; cada paso siguiente avisa además a quien sigue en la escala.
     */
    escalamiento: number;
    /**
     * Momento del aviso. En que correspondía este aviso, aunque se diga después. Fecha y hora con desfase horario (RFC 3339).
     */
    momento?: string;
  }[];
}
/**
 * Plazos resueltos. La compuerta avisa, de una vez, que ya no hay que preocuparse de obligaciones de las que avisó antes a quien recibe este mensaje: se cumplieron, a tiempo o no, o ya no se deben. No lleva ningún dato de una persona. Fuente: plazos del Protocolo B §5.1, §5.7.2 y Anexo 1; Ley 21.057 art. 4; Ley 19.880 art. 25.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlazoResuelto".
 */
export interface PlazoResuelto {
  /**
   * Plazos. En el orden de sus momentos. Cada uno corre en el hilo que nombra.
   *
   * Items: Plazo. Una obligación que se resolvió.
   */
  plazos: {
    /**
     * Obligación. Código de la obligación en el catálogo de plazos.
     */
    obligacion: string;
    /**
     * Qué se debe. La obligación en palabras, como en el catálogo de plazos.
     */
    titulo?: string;
    /**
     * Hilo. Identificador del hilo en que corre el plazo.
     */
    hilo: string;
    /**
     * Mensaje. Identificador del mensaje que abrió el plazo.
     */
    mensaje: string;
    /**
     * Período. Cuál de los períodos, si la obligación se repite.
     */
    periodo?: number;
    /**
     * Quién debe. Identificador de la parte en el directorio.
     */
    deudor: string;
    /**
     * A quién se debe. Identificador de la parte en el directorio.
     */
    acreedor: string;
    /**
     * Vencía. Primer momento en que ya era tarde. Fecha y hora con desfase horario (RFC 3339).
     */
    vence: string;
    /**
     * Resultado. CUMPLIDO: se hizo lo que se debía, a tiempo o no. ANULADO: ya no se debe.
     */
    resultado: 'CUMPLIDO' | 'ANULADO';
    /**
     * Resuelto. Cuándo se resolvió. Fecha y hora con desfase horario (RFC 3339).
     */
    resueltoEn: string;
    /**
     * Mensaje que lo resolvió. Identificador del mensaje que cumplió o anuló la obligación.
     */
    resueltoPor?: string;
  }[];
}
/**
 * Mensaje urgente sin recibir. La compuerta avisa a quien envió un mensaje urgente que su destinatario no lo ha recibido, y a qué teléfono de turno llamar. El mensaje sigue su curso y se entrega apenas se pueda. No lleva ningún dato de una persona. Fuente: Protocolo B §5.1 y §5.5: la urgencia se comunica de inmediato y por el medio más rápido.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlazoSinRecibir".
 */
export interface PlazoSinRecibir {
  /**
   * Mensaje. Identificador del mensaje que no se ha recibido.
   */
  mensaje: string;
  /**
   * Hilo. Identificador del hilo del mensaje.
   */
  hilo: string;
  /**
   * Tipo. Tipo del mensaje, como en el catálogo de mensajes.
   */
  tipo: string;
  /**
   * Destinatario. Identificador de la parte en el directorio.
   */
  destinatario: string;
  /**
   * Aceptado. Desde cuándo la compuerta lo ofrece a su destinatario. Fecha y hora con desfase horario (RFC 3339).
   */
  aceptado: string;
  /**
   * Teléfono de turno. Teléfono institucional de turno del destinatario, como en el directorio.
   */
  telefonoTurno?: string;
}
/**
 * Plazo vencido. La compuerta avisa que una obligación venció sin cumplirse; lo que llegue después todavía vale. No lleva ningún dato de una persona. El silencio nunca decide: se avisa y se escala. Fuente: plazos del Protocolo B §5.1, §5.7.2 y Anexo 1; Ley 21.057 art. 4; Ley 19.880 art. 25.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlazoVencido_1_0_0".
 */
export interface PlazoVencido_1_0_0 {
  /**
   * Obligación. Código de la obligación en el catálogo de plazos.
   */
  obligacion: string;
  /**
   * Hilo. Identificador del hilo en que corre el plazo.
   */
  hilo: string;
  /**
   * Mensaje. Identificador del mensaje que abrió el plazo.
   */
  mensaje: string;
  /**
   * Quién debe. Identificador de la parte en el directorio.
   */
  deudor: string;
  /**
   * A quién se debe. Identificador de la parte en el directorio.
   */
  acreedor: string;
  /**
   * Venció. Fecha y hora con desfase horario (RFC 3339).
   */
  vence: string;
  /**
   * Escalamiento. 0 avisa a quien debe; cada paso siguiente avisa además a quien sigue en la escala.
   */
  escalamiento: number;
}
/**
 * Plazos vencidos. La compuerta avisa, de una vez, de las obligaciones que vencieron sin cumplirse; lo que llegue después todavía vale. No lleva ningún dato de una persona. El silencio nunca decide: se avisa y se escala. Fuente: plazos del Protocolo B §5.1, §5.7.2 y Anexo 1; Ley 21.057 art. 4; Ley 19.880 art. 25.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "PlazoVencido".
 */
export interface PlazoVencido {
  /**
   * Plazos. En el orden de sus momentos. Cada uno corre en el hilo que nombra.
   *
   * Items: Plazo. Una obligación y su plazo.
   */
  plazos: {
    /**
     * Obligación. Código de la obligación en el catálogo de plazos.
     */
    obligacion: string;
    /**
     * Qué se debe. La obligación en palabras, como en el catálogo de plazos.
     */
    titulo?: string;
    /**
     * Hilo. Identificador del hilo en que corre el plazo.
     */
    hilo: string;
    /**
     * Mensaje. Identificador del mensaje que abrió el plazo.
     */
    mensaje: string;
    /**
     * Período. Cuál de los períodos, si la obligación se repite.
     */
    periodo?: number;
    /**
     * Quién debe. Identificador de la parte en el directorio.
     */
    deudor: string;
    /**
     * A quién se debe. Identificador de la parte en el directorio.
     */
    acreedor: string;
    /**
     * Venció. Primer momento en que ya es tarde. Fecha y hora con desfase horario (RFC 3339).
     */
    vence: string;
    /**
     * Escalamiento. 0 avisa a quien debe; cada paso siguiente avisa además a quien sigue en la escala.
     */
    escalamiento: number;
    /**
     * Momento del aviso. En que correspondía este aviso, aunque se diga después. Fecha y hora con desfase horario (RFC 3339).
     */
    momento?: string;
  }[];
}
/**
 * Protocolo activado. Una institución activa el Protocolo Intersectorial de Atención a Víctimas de Trata de Personas por una persona. Puede hacerlo cualquiera que participe en él, por la víctima, por un tercero o de oficio. No exige causa formalizada ni denuncia previa, ni que la persona colabore con la investigación. No contiene relato de los hechos. Fuente: Protocolo Intersectorial, fase de activación (presentación de su coordinación); estudio de 2025 §4; Plan de Acción contra la Trata de Personas 2015-2018, principios 8 y 10.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ProtocoloActivado".
 */
export interface ProtocoloActivado {
  /**
   * Folio. Número de la activación en el sistema que la envía.
   */
  folio?: string;
  /**
   * Fecha de activación. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaActivacion: string;
  activante: Interviniente;
  /**
   * Origen de la activación. Quién la pide: la víctima, un tercero por ella o la institución que la detectó.
   */
  origen: 'VICTIMA' | 'TERCERO' | 'INSTITUCION_DETECTORA';
  /**
   * Tipo de trata. SIN_CLASIFICAR mientras no conste; no se pregunta para clasificar. Código Penal art. 411 quáter.
   */
  tipoTrata: 'SEXUAL' | 'LABORAL' | 'EXTRACCION_ORGANOS' | 'SIN_CLASIFICAR';
  /**
   * Denuncia
   */
  denuncia:
    | {
        /**
         * Estado de la denuncia
         */
        estado: 'CON_DENUNCIA';
        /**
         * Ante quién
         */
        ante?: 'MINISTERIO_PUBLICO' | 'PDI' | 'CARABINEROS' | 'TRIBUNAL';
        /**
         * Fecha
         */
        fecha?: string;
        /**
         * RUC. Diez dígitos, guion y dígito verificador módulo 11. Es sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
         */
        ruc?: string;
        /**
         * La causa está formalizada. Sólo como dato: no es condición de ingreso.
         */
        formalizada?: boolean;
      }
    | {
        /**
         * Estado de la denuncia
         */
        estado: 'SIN_DENUNCIA';
      };
  persona: Persona;
  /**
   * Mayor de edad o NNA. Mayor de edad, NNA con o sin un adulto que lo cuide, o edad dudosa.
   */
  condicionEtaria: 'ADULTO' | 'NNA_ACOMPANADO' | 'NNA_NO_ACOMPANADO' | 'EDAD_DUDOSA';
  adulto?: Adulto;
  /**
   * Necesidades inmediatas. Por nodo de servicio, lo que no puede esperar a la valoración.
   */
  necesidadesInmediatas?: PrestacionProtocolo[];
  planVigente?: PlanVigente;
  /**
   * Observaciones. Lo que la coordinación necesita saber para comenzar, sin relato de los hechos.
   */
  observaciones?: string;
}
/**
 * Activación acusada. Acuse de recibo de la activación por quien coordina el Protocolo Intersectorial. No es una decisión: el ingreso no se condiciona. Fuente: Protocolo Intersectorial, fase de activación (presentación de su coordinación).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ProtocoloAcusado".
 */
export interface ProtocoloAcusado {
  /**
   * Activación. Identificador del mensaje que activó el Protocolo.
   */
  activacion: string;
  /**
   * Fecha de recepción. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaRecepcion: string;
  coordinador: Interviniente;
  /**
   * Número de caso. Número con que la coordinación registró el ingreso.
   */
  numeroCaso?: string;
}
/**
 * Solicitud de residencia acusada. Acuse de recibo del Servicio Nacional de Migraciones, con el número de la solicitud. No es una decisión. Fuente: Ley 21.325 art. 71; Decreto 177 de 2022, párrafo 8; Ley 19.880 art. 24.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ResidenciaAcusada".
 */
export interface ResidenciaAcusada {
  /**
   * Solicitud. Identificador del mensaje que pidió la residencia.
   */
  solicitud: string;
  /**
   * Fecha de recepción. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaRecepcion: string;
  autoridad: Interviniente;
  /**
   * Número de solicitud. Número con que el Servicio Nacional de Migraciones registró la solicitud.
   */
  numeroSolicitud: string;
}
/**
 * Antecedentes de residencia aportados. Respuesta a un requerimiento de antecedentes, o aporte por propia iniciativa. La lista exacta de documentos no es pública, por eso la versión es 0.1.0. Fuente: Decreto 177 de 2022, párrafo 8; Ley 19.880 art. 31 (por verificar).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ResidenciaAntecedentesAportados".
 */
export interface ResidenciaAntecedentesAportados {
  /**
   * Solicitud. Identificador del mensaje que pidió la residencia.
   */
  solicitud: string;
  /**
   * Número de solicitud. Número con que el Servicio Nacional de Migraciones registró la solicitud.
   */
  numeroSolicitud?: string;
  /**
   * Requerimiento. Identificador del mensaje que los pidió; falta si se aportan por propia iniciativa.
   */
  requerimiento?: string;
  /**
   * Fecha del aporte. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaAporte: string;
  solicitante: Interviniente;
  /**
   * Antecedentes
   */
  antecedentes: Antecedente[];
  /**
   * Observaciones. Por qué algo sigue pendiente o no corresponde, sin relato de los hechos.
   */
  observaciones?: string;
}
/**
 * Antecedentes de residencia requeridos. El Servicio Nacional de Migraciones pide antecedentes que faltan para decidir, hasta una fecha. Los códigos son los de la lista con que se presentó; la lista exacta no es pública, por eso la versión es 0.1.0. Fuente: Decreto 177 de 2022, párrafo 8; Ley 19.880 art. 31 (por verificar).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ResidenciaAntecedentesRequeridos".
 */
export interface ResidenciaAntecedentesRequeridos {
  /**
   * Solicitud. Identificador del mensaje que pidió la residencia.
   */
  solicitud: string;
  /**
   * Número de solicitud. Número con que el Servicio Nacional de Migraciones registró la solicitud.
   */
  numeroSolicitud: string;
  /**
   * Fecha del requerimiento. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaRequerimiento: string;
  autoridad: Interviniente;
  /**
   * Antecedentes requeridos
   *
   * Items: Antecedente requerido
   */
  requeridos: {
    /**
     * Código. Código de la lista con que se presentó la solicitud.
     */
    codigo: string;
    /**
     * Detalle. Qué falta o qué debe corregirse. Nunca pide un relato de los hechos.
     */
    detalle?: string;
  }[];
  /**
   * Plazo hasta. Último día para aportarlos.
   */
  plazoHasta: string;
  /**
   * Fundamento. Por qué se necesitan para decidir.
   */
  fundamento: string;
}
/**
 * Solicitud de residencia avisada. Aviso a la secretaría técnica de la Mesa Intersectorial sobre Trata de Personas de que se presentó una solicitud de residencia por trata, a la brevedad. No lleva ningún dato de la persona. Fuente: Decreto 177 de 2022, párrafo 8.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ResidenciaAvisada".
 */
export interface ResidenciaAvisada {
  /**
   * Número de solicitud. Número con que el Servicio Nacional de Migraciones registró la solicitud.
   */
  numeroSolicitud: string;
  /**
   * Subcategoría. Sólo la de trata se avisa.
   */
  subcategoria: 'TRATA';
  /**
   * Fecha de presentación. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaPresentacion: string;
  /**
   * Institución que la presentó
   */
  institucionSolicitante: string;
}
/**
 * Residencia denegada. El Servicio Nacional de Migraciones niega la residencia, con el motivo, el fundamento y los recursos que proceden, ante quién y hasta cuándo. La negativa no autoriza por sí sola a devolver a quien corre un peligro grave. Los códigos de motivo son propios de este catálogo. Fuente: Ley 21.325 arts. 71 y 88 (este último por verificar); Ley 19.880 art. 41 (por verificar).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ResidenciaDenegada".
 */
export interface ResidenciaDenegada {
  /**
   * Solicitud. Identificador del mensaje que pidió la residencia.
   */
  solicitud: string;
  /**
   * Número de solicitud. Número con que el Servicio Nacional de Migraciones registró la solicitud.
   */
  numeroSolicitud: string;
  autoridad: Interviniente;
  resolucion: Resolucion;
  /**
   * Motivo. Que la persona no colabore con la investigación no es motivo.
   */
  motivo:
    | 'SUBCATEGORIA_NO_ACREDITADA'
    | 'ANTECEDENTES_NO_APORTADOS'
    | 'IMPEDIMENTO_LEGAL'
    | 'PRESENTADA_POR_QUIEN_NO_CORRESPONDE'
    | 'NACIONAL_O_RESIDENTE_DEFINITIVO';
  /**
   * Fundamento. Razones de la negativa, sin relato de los hechos.
   */
  fundamento: string;
  /**
   * Recursos que proceden
   *
   * Items: Recurso
   */
  recursos: {
    /**
     * Recurso
     */
    recurso: 'REPOSICION' | 'JERARQUICO' | 'RECLAMACION_JUDICIAL';
    /**
     * Ante quién
     */
    ante: string;
    /**
     * Hasta cuándo. Último día para presentarlo.
     */
    hasta: string;
  }[];
}
/**
 * Residencia otorgada. El Servicio Nacional de Migraciones otorga la residencia temporal por razones humanitarias. Desde ella siempre se puede pedir la residencia definitiva. No lleva datos de la persona: basta el número de la solicitud. Fuente: Ley 21.325 arts. 41, 70, 71, 72 y 73; Decreto 177 de 2022, párrafo 8.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ResidenciaOtorgada".
 */
export interface ResidenciaOtorgada {
  /**
   * Solicitud. Identificador del mensaje que pidió la residencia.
   */
  solicitud: string;
  /**
   * Número de solicitud. Número con que el Servicio Nacional de Migraciones registró la solicitud.
   */
  numeroSolicitud: string;
  autoridad: Interviniente;
  resolucion: Resolucion;
  /**
   * Permiso
   */
  permiso:
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'TRATA';
        /**
         * Vigente desde
         */
        vigenciaDesde: string;
        /**
         * Vigente hasta. Corresponde a los meses otorgados.
         */
        vigenciaHasta: string;
        /**
         * Meses. Al menos doce meses (Ley 21.325 art. 71) y a lo más dos años, prorrogables (art. 72).
         */
        meses: number;
        /**
         * Habilita para trabajar. Ley 21.325 art. 73.
         */
        habilitaTrabajar: true;
        /**
         * Exenta de pago. Siempre, cuando quien la recibe es NNA.
         */
        exentoDePago?: boolean;
      }
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'VIOLENCIA_INTRAFAMILIAR_O_GENERO';
        /**
         * Vigente desde
         */
        vigenciaDesde: string;
        /**
         * Vigente hasta. Corresponde a los meses otorgados.
         */
        vigenciaHasta: string;
        /**
         * Meses. A lo más dos años, prorrogables (Ley 21.325 art. 72).
         */
        meses: number;
        /**
         * Habilita para trabajar. Ley 21.325 art. 73.
         */
        habilitaTrabajar: true;
        /**
         * Exenta de pago. Siempre, cuando quien la recibe es NNA.
         */
        exentoDePago?: boolean;
      }
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'TRAFICO_MIGRANTES';
        /**
         * Vigente desde
         */
        vigenciaDesde: string;
        /**
         * Vigente hasta. Corresponde a los meses otorgados.
         */
        vigenciaHasta: string;
        /**
         * Meses. A lo más dos años, prorrogables (Ley 21.325 art. 72).
         */
        meses: number;
        /**
         * Habilita para trabajar. Ley 21.325 art. 73.
         */
        habilitaTrabajar: true;
        /**
         * Exenta de pago. Siempre, cuando quien la recibe es NNA.
         */
        exentoDePago?: boolean;
      }
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'EMBARAZO';
        /**
         * Vigente desde
         */
        vigenciaDesde: string;
        /**
         * Vigente hasta. Corresponde a los meses otorgados.
         */
        vigenciaHasta: string;
        /**
         * Meses. A lo más dos años, prorrogables (Ley 21.325 art. 72).
         */
        meses: number;
        /**
         * Habilita para trabajar. Ley 21.325 art. 73.
         */
        habilitaTrabajar: true;
        /**
         * Exenta de pago. Siempre, cuando quien la recibe es NNA.
         */
        exentoDePago?: boolean;
      }
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'NNA';
        /**
         * Vigente desde
         */
        vigenciaDesde: string;
        /**
         * Vigente hasta. Corresponde a los meses otorgados.
         */
        vigenciaHasta: string;
        /**
         * Meses. A lo más dos años, prorrogables (Ley 21.325 art. 72).
         */
        meses: number;
        /**
         * Habilita para trabajar. Ley 21.325 art. 73; el trabajo de un adolescente sigue además las reglas laborales que lo protegen.
         */
        habilitaTrabajar: true;
        /**
         * Exenta de pago
         */
        exentoDePago: true;
        /**
         * Sin multas ni sanciones migratorias. Ley 21.325 art. 4.
         */
        sinMultas: true;
      };
  /**
   * Observaciones. Qué debe hacer la persona después, por ejemplo pedir su cédula de identidad.
   */
  observaciones?: string;
}
/**
 * Residencia solicitada. Solicitud de residencia temporal por razones humanitarias para una persona extranjera: no se pide para quien es chilena o tiene residencia definitiva. Cada subcategoría dice quién puede presentarla. No exige causa formalizada ni que la persona colabore con la investigación. La lista exacta de documentos no es pública; por eso la versión es 0.1.0 y los antecedentes siguen una lista configurable. La de un NNA va por el carril urgente. No contiene relato de los hechos. Fuente: Ley 21.325 arts. 41, 70, 71 y 73; Decreto 177 de 2022, párrafo 8.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ResidenciaSolicitada".
 */
export interface ResidenciaSolicitada {
  /**
   * Folio. Número de la solicitud en el sistema que la envía.
   */
  folio?: string;
  /**
   * Fecha de la solicitud. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaSolicitud: string;
  solicitante: Interviniente;
  persona: Persona;
  /**
   * Nacionalidad declarada. Si la identificación también trae nacionalidad, es la misma.
   */
  nacionalidad:
    | {
        /**
         * Situación
         */
        situacion: 'CONOCIDA';
        /**
         * País. Nunca Chile. País según ISO 3166-1, dos letras.
         */
        pais: string;
      }
    | {
        /**
         * Situación
         */
        situacion: 'APATRIDA';
      }
    | {
        /**
         * Situación
         */
        situacion: 'SIN_INFORMACION';
      };
  /**
   * Pide trabajar durante la tramitación. Ley 21.325 art. 73.
   */
  solicitaPermisoTrabajo: boolean;
  /**
   * Quién actúa por la persona. Falta si actúa por sí misma. Nunca un adulto que pueda estar involucrado en los hechos.
   */
  representante?:
    | {
        /**
         * Tipo
         */
        tipo: 'PERSONA';
        /**
         * Calidad
         */
        calidad: 'MADRE_O_PADRE' | 'TUTOR_O_CURADOR' | 'CURADOR_AD_LITEM' | 'CUIDADOR_PERSONAL' | 'APODERADO';
        nombre: Nombre;
        identificacion?: Identificacion;
        /**
         * Teléfono
         */
        telefono?: string;
        /**
         * Correo electrónico
         */
        correoElectronico?: string;
      }
    | {
        /**
         * Tipo
         */
        tipo: 'INSTITUCION';
        /**
         * Institución
         */
        institucion: string;
        /**
         * Resolución. Acto o resolución que le encarga el cuidado o la representación.
         */
        resolucion?: string;
      };
  /**
   * Subcategoría que se pide
   */
  solicitud:
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'TRATA';
        /**
         * Presentada por. La presenta una institución de la Mesa Intersectorial sobre Trata de Personas.
         */
        presentadaPor: 'MIEMBRO_MESA';
        /**
         * Mayor de edad o NNA. Mayor de edad, NNA con o sin un adulto que lo cuide, o edad dudosa.
         */
        condicionEtaria: 'ADULTO' | 'NNA_ACOMPANADO' | 'NNA_NO_ACOMPANADO' | 'EDAD_DUDOSA';
        /**
         * Volver a su país la expone a un peligro grave. Quien pide y corre ese peligro no puede ser repatriada (Ley 21.325 art. 71).
         */
        peligroRepatriacion: boolean;
        /**
         * RUC. Diez dígitos, guion y dígito verificador módulo 11. Es sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
         */
        ruc?: string;
        /**
         * Antecedentes. Un elemento por código de la lista configurable de esta subcategoría. Lo pendiente no impide presentar.
         */
        antecedentes: Antecedente[];
      }
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'VIOLENCIA_INTRAFAMILIAR_O_GENERO';
        /**
         * Presentada por
         */
        presentadaPor: 'MINISTERIO_PUBLICO' | 'TRIBUNAL';
        /**
         * Mayor de edad o NNA. Mayor de edad, NNA con o sin un adulto que lo cuide, o edad dudosa.
         */
        condicionEtaria: 'ADULTO' | 'NNA_ACOMPANADO' | 'NNA_NO_ACOMPANADO' | 'EDAD_DUDOSA';
        /**
         * Tipo de violencia
         */
        tipoViolencia: 'INTRAFAMILIAR' | 'DE_GENERO';
        /**
         * RUC. Diez dígitos, guion y dígito verificador módulo 11. Es sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
         */
        ruc?: string;
        /**
         * Causa ante un tribunal
         */
        causaTribunal?: {
          /**
           * RIT. Sólo es único junto al tribunal.
           */
          rit: string;
          /**
           * Tribunal
           */
          tribunal: string;
        };
        /**
         * Antecedentes. Un elemento por código de la lista configurable de esta subcategoría. Lo pendiente no impide presentar.
         */
        antecedentes: Antecedente[];
      }
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'TRAFICO_MIGRANTES';
        /**
         * Presentada por
         */
        presentadaPor: 'MINISTERIO_PUBLICO';
        /**
         * Mayor de edad o NNA. Mayor de edad, NNA con o sin un adulto que lo cuide, o edad dudosa.
         */
        condicionEtaria: 'ADULTO' | 'NNA_ACOMPANADO' | 'NNA_NO_ACOMPANADO' | 'EDAD_DUDOSA';
        /**
         * RUC. Diez dígitos, guion y dígito verificador módulo 11. Es sólo una llave: la carpeta de investigación es reservada (Código Procesal Penal art. 182).
         */
        ruc?: string;
        /**
         * Antecedentes. Un elemento por código de la lista configurable de esta subcategoría. Lo pendiente no impide presentar.
         */
        antecedentes: Antecedente[];
      }
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'EMBARAZO';
        /**
         * Presentada por
         */
        presentadaPor: 'MINISTERIO_SALUD';
        /**
         * Mayor de edad o NNA. Mayor de edad, NNA con o sin un adulto que lo cuide, o edad dudosa.
         */
        condicionEtaria: 'ADULTO' | 'NNA_ACOMPANADO' | 'NNA_NO_ACOMPANADO' | 'EDAD_DUDOSA';
        /**
         * Antecedentes. Un elemento por código de la lista configurable de esta subcategoría. Lo pendiente no impide presentar.
         */
        antecedentes: Antecedente[];
      }
    | {
        /**
         * Subcategoría. Subcategoría de residencia temporal por razones humanitarias.
         */
        subcategoria: 'NNA';
        /**
         * Presentada por. Servicios que hoy siguen a Mejor Niñez y al Servicio Nacional de Menores. Quién presenta por un NNA acompañado no consta en la fuente (por verificar).
         */
        presentadaPor: 'PROTECCION_NINEZ' | 'REINSERCION_SOCIAL_JUVENIL';
        /**
         * Mayor de edad o NNA. Mayor de edad, NNA con o sin un adulto que lo cuide, o edad dudosa.
         */
        condicionEtaria: 'NNA_ACOMPANADO' | 'NNA_NO_ACOMPANADO' | 'EDAD_DUDOSA';
        /**
         * Antecedentes. Un elemento por código de la lista configurable de esta subcategoría. Lo pendiente no impide presentar.
         */
        antecedentes: Antecedente[];
      };
  /**
   * Observaciones. Lo que importa para tramitar, sin relato de los hechos.
   */
  observaciones?: string;
}
/**
 * Retorno acusado. Acuse de recibo de la solicitud de retorno. No es una decisión. Los formularios del mecanismo de coordinación con los consulados no son públicos; por eso la versión es 0.1.0 y estos campos son una propuesta. Fuente: Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3; Protocolo Intersectorial, nodo de retorno asistido y protegido (presentación de su coordinación).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "RetornoAcusado".
 */
export interface RetornoAcusado {
  /**
   * Solicitud. Identificador del mensaje que pidió coordinar el retorno.
   */
  solicitud: string;
  /**
   * Fecha de recepción. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaRecepcion: string;
  receptor: Interviniente;
  /**
   * Número de ingreso. Número con que el receptor registró la solicitud.
   */
  numeroIngreso?: string;
}
/**
 * Retorno coordinado. Plan del viaje: fecha, tramos por ciudad, quién acompaña y qué institución recibe. Nunca dice dónde vive la persona ni de dónde sale. Los formularios del mecanismo de coordinación con los consulados no son públicos; por eso la versión es 0.1.0 y estos campos son una propuesta. Fuente: Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3; Protocolo Intersectorial, nodo de retorno asistido y protegido (presentación de su coordinación).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "RetornoCoordinado".
 */
export interface RetornoCoordinado {
  /**
   * Solicitud. Identificador del mensaje que pidió coordinar el retorno.
   */
  solicitud: string;
  /**
   * Fecha de la coordinación. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaCoordinacion: string;
  coordinador: Interviniente;
  /**
   * Fecha de salida
   */
  fechaSalida: string;
  /**
   * Tramos
   *
   * Items: Tramo
   */
  tramos: {
    /**
     * Medio
     */
    medio: 'AEREO' | 'TERRESTRE' | 'MARITIMO';
    /**
     * Fecha
     */
    fecha?: string;
    /**
     * Desde el país. País según ISO 3166-1, dos letras.
     */
    desdePais: string;
    /**
     * Desde la ciudad. Sólo la ciudad.
     */
    desdeCiudad: string;
    /**
     * Hasta el país. País según ISO 3166-1, dos letras.
     */
    hastaPais: string;
    /**
     * Hasta la ciudad. Sólo la ciudad.
     */
    hastaCiudad: string;
  }[];
  /**
   * Documento de viaje
   */
  documentoDeViaje?: 'PASAPORTE' | 'CEDULA_DE_IDENTIDAD' | 'SALVOCONDUCTO' | 'POR_OBTENER';
  /**
   * Acompañamiento
   */
  acompanamiento:
    | {
        /**
         * Tipo
         */
        tipo: 'SIN_ACOMPANANTE';
      }
    | {
        /**
         * Tipo
         */
        tipo: 'INSTITUCION';
        /**
         * Institución
         */
        institucion: string;
      }
    | {
        /**
         * Tipo
         */
        tipo: 'PERSONA_DE_CONFIANZA';
        /**
         * Vínculo
         */
        vinculo: string;
      };
  /**
   * Quién recibe en el país
   */
  recepcion: {
    /**
     * Institución
     */
    institucion: string;
    /**
     * País. País según ISO 3166-1, dos letras.
     */
    pais: string;
    /**
     * Teléfono
     */
    telefono?: string;
  };
}
/**
 * Retorno desistido. La persona ya no quiere retornar. Siempre se admite, en cualquier momento; no se le pide motivo ni pierde otras prestaciones. Los formularios del mecanismo de coordinación con los consulados no son públicos; por eso la versión es 0.1.0 y estos campos son una propuesta. Fuente: Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3; Protocolo Intersectorial, nodo de retorno asistido y protegido (presentación de su coordinación).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "RetornoDesistido".
 */
export interface RetornoDesistido {
  /**
   * Solicitud. Identificador del mensaje que pidió coordinar el retorno.
   */
  solicitud: string;
  /**
   * Fecha del desistimiento. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaDesistimiento: string;
  informante: Interviniente;
  /**
   * Quiere volver a evaluarlo más adelante. Sólo si la persona lo dijo por propia voluntad.
   */
  quiereReconsiderar?: boolean;
}
/**
 * Retorno realizado. Constancia de que el viaje se hizo y de si la institución del país recibió a la persona. Los formularios del mecanismo de coordinación con los consulados no son públicos; por eso la versión es 0.1.0 y estos campos son una propuesta. Fuente: Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3; Protocolo Intersectorial, nodo de retorno asistido y protegido (presentación de su coordinación).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "RetornoRealizado".
 */
export interface RetornoRealizado {
  /**
   * Solicitud. Identificador del mensaje que pidió coordinar el retorno.
   */
  solicitud: string;
  informante: Interviniente;
  /**
   * Fecha de salida
   */
  fechaSalida: string;
  /**
   * Fecha de llegada
   */
  fechaLlegada?: string;
  /**
   * Recepción
   */
  recepcion:
    | {
        /**
         * Estado
         */
        estado: 'CONFIRMADA';
        /**
         * Institución
         */
        institucion: string;
        /**
         * Fecha
         */
        fecha: string;
      }
    | {
        /**
         * Estado
         */
        estado: 'POR_CONFIRMAR';
      }
    | {
        /**
         * Estado
         */
        estado: 'NO_OCURRIO';
      };
  /**
   * Observaciones. Incidencias del viaje, sin relato de los hechos. No va al consulado.
   */
  observaciones?: string;
}
/**
 * Retorno solicitado. Se pide coordinar el retorno voluntario, asistido y protegido de una persona. Sin su consentimiento no hay solicitud, y puede desistir en cualquier momento. Al consulado va lo mínimo: nada de salud, de la causa penal ni de dónde vive. Los formularios del mecanismo de coordinación con los consulados no son públicos; por eso la versión es 0.1.0 y estos campos son una propuesta. Fuente: Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3; Protocolo Intersectorial, nodo de retorno asistido y protegido (presentación de su coordinación).
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "RetornoSolicitado".
 */
export interface RetornoSolicitado {
  /**
   * Folio. Número de la solicitud en el sistema que la envía.
   */
  folio?: string;
  /**
   * Fecha de la solicitud. Fecha y hora con desfase horario (RFC 3339).
   */
  fechaSolicitud: string;
  solicitante: Interviniente;
  persona: Persona;
  /**
   * Consentimiento
   */
  consentimiento: {
    /**
     * Consiente en retornar
     */
    otorgado: true;
    /**
     * Fecha
     */
    fecha: string;
    /**
     * Forma
     */
    forma: 'ESCRITO_FIRMADO' | 'VERBAL_CON_CONSTANCIA';
    /**
     * Quién consiente. Un NNA es siempre oído; su representante nunca basta.
     */
    otorgante: 'PERSONA' | 'NNA_Y_REPRESENTANTE';
    /**
     * Intérprete
     */
    interprete:
      | {
          /**
           * Uso de intérprete
           */
          uso: 'NO_FUE_NECESARIO';
        }
      | {
          /**
           * Uso de intérprete
           */
          uso: 'CON_INTERPRETE';
          /**
           * Idioma. Código ISO 639.
           */
          idioma: string;
        };
  };
  /**
   * Destino
   */
  destino: {
    /**
     * País. País según ISO 3166-1, dos letras.
     */
    pais: string;
    /**
     * Ciudad. Sólo la ciudad.
     */
    ciudad?: string;
  };
  /**
   * Consulado. Consulado con que se coordina, si la solicitud va a un organismo internacional.
   */
  consulado?: string;
  /**
   * Desde cuándo prefiere viajar
   */
  fechaPreferida?: string;
  /**
   * Necesidades del retorno
   *
   * Items: Necesidad
   */
  necesidades: (
    | 'DOCUMENTO_DE_VIAJE'
    | 'PASAJE'
    | 'ACOMPANAMIENTO'
    | 'INTERPRETE'
    | 'RECEPCION_EN_DESTINO'
    | 'ALOJAMIENTO_EN_DESTINO'
    | 'APOYO_ECONOMICO_INICIAL'
    | 'REINSERCION_EN_DESTINO'
  )[];
  /**
   * Requiere asistencia médica para viajar. No va al consulado.
   */
  asistenciaMedica?: boolean;
  /**
   * NNA que viajan con ella
   *
   * Items: NNA
   */
  nnaAcompanantes?: {
    persona: Persona;
    /**
     * Vínculo. Parentesco o vínculo con la persona que retorna.
     */
    vinculo: string;
  }[];
  /**
   * Evaluación de riesgo
   */
  evaluacionRiesgo: {
    /**
     * Fecha
     */
    fecha: string;
    /**
     * Resultado. Con un peligro grave no se pide el retorno; compárese la Ley 21.325 art. 71.
     */
    resultado: 'SIN_RIESGO_DETECTADO' | 'RIESGO_CON_MEDIDAS';
    /**
     * Medidas que el riesgo exige
     *
     * Items: Medida
     */
    medidas?: (
      | 'RESERVA_DEL_ITINERARIO'
      | 'ACOMPANAMIENTO_HASTA_DESTINO'
      | 'RECEPCION_POR_INSTITUCION'
      | 'DESTINO_DISTINTO_DEL_ORIGEN'
    )[];
  };
  /**
   * Observaciones. Lo que importa para el viaje, sin relato de los hechos. No va al consulado.
   */
  observaciones?: string;
}
/**
 * Seguimiento periódico. La institución receptora informa cada tres meses el estado de la intervención, con el Formulario de Seguimiento NNA. Fuente: Protocolo B Anexo 1.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "SeguimientoPeriodico".
 */
export interface SeguimientoPeriodico {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Causal de informe. La que marca el formulario del Anexo 1.
   */
  causal: 'TRANSCURSO_3_MESES';
  formulario: FormularioSeguimiento;
  /**
   * Período informado. Los tres meses se cuentan desde el inicio de la intervención.
   */
  periodo: {
    /**
     * Desde
     */
    desde: string;
    /**
     * Hasta
     */
    hasta: string;
  };
  manifestacionEspontanea?: ManifestacionEspontanea;
}
/**
 * Situación relevante para la protección. La institución receptora informa, cuando ocurre, una situación que incide en las necesidades de protección del niño, niña o adolescente, con el Formulario de Seguimiento NNA. Fuente: Protocolo B §5.8 y Anexo 1; Ley 21.057 art. 4 inciso final.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "SeguimientoRelevante".
 */
export interface SeguimientoRelevante {
  /**
   * Derivación. Identificador del mensaje que solicitó la derivación.
   */
  derivacion: string;
  /**
   * Causal de informe. La que marca el formulario del Anexo 1.
   */
  causal: 'SITUACION_RELEVANTE_PROTECCION';
  formulario: FormularioSeguimiento;
  /**
   * Fecha en que se conoció
   */
  fechaSituacion?: string;
  /**
   * Situaciones. Qué clase de situación es, sin relato de los hechos. El nuevo domicilio va en el formulario.
   *
   * Items: Situación
   */
  situaciones: (
    | 'NUEVA_VULNERACION_DE_DERECHOS'
    | 'RIESGO_DE_CONTACTO_CON_PERSONA_DENUNCIADA'
    | 'AMENAZA_U_HOSTIGAMIENTO'
    | 'ADULTO_DEJA_DE_PROTEGER'
    | 'CAMBIO_DE_CUIDADOR'
    | 'CAMBIO_DE_DOMICILIO'
    | 'CRISIS_DE_SALUD'
    | 'NNA_NO_UBICADO'
    | 'INASISTENCIA_REITERADA'
  )[];
  /**
   * Se requieren medidas de protección. Si se requieren, se procede según el Protocolo C.
   */
  requiereMedidasProteccion: boolean;
  tribunalFamilia?: TribunalFamilia;
  manifestacionEspontanea?: ManifestacionEspontanea;
}
/**
 * Valoración integral informada. Resultado de la valoración integral que sirve para coordinar: qué se necesita de cada nodo de servicio y qué institución se comprometió a darlo. A cada institución se le envía sólo lo que le toca. La fuente nombra el informe de valoración pero no describe su formulario; por eso la versión es 0.1.0 y estos campos son una propuesta. No lleva el informe ni relato de los hechos. Fuente: Protocolo Intersectorial, fase de valoración (presentación de su coordinación); indicador de prestaciones cumplidas sobre comprometidas, Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.2.
 *
 * This interface was referenced by `Unused`'s JSON-Schema
 * via the `definition` "ValoracionInformada".
 */
export interface ValoracionInformada {
  /**
   * Activación. Identificador del mensaje que activó el Protocolo.
   */
  activacion: string;
  /**
   * Número de caso. Número con que la coordinación registró el ingreso.
   */
  numeroCaso?: string;
  /**
   * Fecha de la valoración
   */
  fechaValoracion: string;
  evaluador: Interviniente;
  /**
   * Necesidades y compromisos. Una entrada por necesidad: así se cuentan por separado las comprometidas y las cumplidas.
   *
   * Items: Necesidad y compromiso
   */
  necesidades: {
    prestacion: PrestacionProtocolo;
    /**
     * Prioridad
     */
    prioridad?: 'INMEDIATA' | 'CORTO_PLAZO' | 'MEDIANO_PLAZO';
    /**
     * Compromiso
     */
    compromiso:
      | {
          /**
           * Estado
           */
          estado: 'PENDIENTE';
        }
      | {
          /**
           * Estado
           */
          estado: 'COMPROMETIDA';
          /**
           * Institución. Quién se comprometió.
           */
          institucion: string;
          /**
           * Fecha comprometida. Día en que la prestación estará dada o comenzada.
           */
          fechaCompromiso: string;
        }
      | {
          /**
           * Estado
           */
          estado: 'CUMPLIDA';
          /**
           * Institución. Quién la dio.
           */
          institucion: string;
          /**
           * Fecha comprometida. Falta si se dio sin compromiso previo.
           */
          fechaCompromiso?: string;
          /**
           * Fecha de cumplimiento
           */
          fechaCumplimiento: string;
        }
      | {
          /**
           * Estado
           */
          estado: 'NO_APLICA';
          /**
           * Motivo
           */
          motivo: 'LA_PERSONA_NO_LA_QUIERE' | 'CUBIERTA_POR_PLAN_VIGENTE' | 'LA_NECESIDAD_CESO';
        };
  }[];
  /**
   * Próxima revisión
   */
  proximaRevision?: string;
  /**
   * Observaciones. Lo que importa para coordinar, sin relato de los hechos.
   */
  observaciones?: string;
}

/** Type of the content of each message, by the `dataschema` of its envelope. */
export interface Contents {
  'urn:valija:schema:autorizacion.otorgada:1.0.0': AutorizacionOtorgada;
  'urn:valija:schema:autorizacion.revocada:1.0.0': AutorizacionRevocada;
  'urn:valija:schema:caso.vinculado:1.0.0': CasoVinculado;
  'urn:valija:schema:denuncia.comunicada:0.1.0': DenunciaComunicada;
  'urn:valija:schema:denuncia.recibida:1.0.0': DenunciaRecibida;
  'urn:valija:schema:derivacion.aceptada:1.0.0': DerivacionAceptada;
  'urn:valija:schema:derivacion.acusada:1.0.0': DerivacionAcusada;
  'urn:valija:schema:derivacion.anulada:1.0.0': DerivacionAnulada;
  'urn:valija:schema:derivacion.rechazada:1.0.0': DerivacionRechazada;
  'urn:valija:schema:derivacion.solicitada:1.0.0': DerivacionSolicitada_1_0_0;
  'urn:valija:schema:derivacion.solicitada:2.0.0': DerivacionSolicitada;
  'urn:valija:schema:documento.denegado:0.1.0': DocumentoDenegado;
  'urn:valija:schema:documento.entregado:0.1.0': DocumentoEntregado;
  'urn:valija:schema:documento.solicitado:0.1.0': DocumentoSolicitado;
  'urn:valija:schema:estadistica.informada:1.0.0': EstadisticaInformada;
  'urn:valija:schema:informe-familia.copiado:1.0.0': InformeFamiliaCopiado;
  'urn:valija:schema:instruccion.cumplida:1.0.0': InstruccionCumplida;
  'urn:valija:schema:instruccion.emitida:1.0.0': InstruccionEmitida;
  'urn:valija:schema:intervencion.cerrada:1.0.0': IntervencionCerrada;
  'urn:valija:schema:intervencion.iniciada:1.0.0': IntervencionIniciada;
  'urn:valija:schema:mensaje.observado:1.0.0': MensajeObservado;
  'urn:valija:schema:plan.consultado:1.0.0': PlanConsultado;
  'urn:valija:schema:plan.informado:1.0.0': PlanInformado;
  'urn:valija:schema:plazo.por-vencer:1.0.0': PlazoPorVencer_1_0_0;
  'urn:valija:schema:plazo.por-vencer:2.0.0': PlazoPorVencer;
  'urn:valija:schema:plazo.resuelto:1.0.0': PlazoResuelto;
  'urn:valija:schema:plazo.sin-recibir:1.0.0': PlazoSinRecibir;
  'urn:valija:schema:plazo.vencido:1.0.0': PlazoVencido_1_0_0;
  'urn:valija:schema:plazo.vencido:2.0.0': PlazoVencido;
  'urn:valija:schema:protocolo.activado:1.0.0': ProtocoloActivado;
  'urn:valija:schema:protocolo.acusado:1.0.0': ProtocoloAcusado;
  'urn:valija:schema:residencia.acusada:1.0.0': ResidenciaAcusada;
  'urn:valija:schema:residencia.antecedentes-aportados:0.1.0': ResidenciaAntecedentesAportados;
  'urn:valija:schema:residencia.antecedentes-requeridos:0.1.0': ResidenciaAntecedentesRequeridos;
  'urn:valija:schema:residencia.avisada:1.0.0': ResidenciaAvisada;
  'urn:valija:schema:residencia.denegada:1.0.0': ResidenciaDenegada;
  'urn:valija:schema:residencia.otorgada:1.0.0': ResidenciaOtorgada;
  'urn:valija:schema:residencia.solicitada:0.1.0': ResidenciaSolicitada;
  'urn:valija:schema:retorno.acusado:0.1.0': RetornoAcusado;
  'urn:valija:schema:retorno.coordinado:0.1.0': RetornoCoordinado;
  'urn:valija:schema:retorno.desistido:0.1.0': RetornoDesistido;
  'urn:valija:schema:retorno.realizado:0.1.0': RetornoRealizado;
  'urn:valija:schema:retorno.solicitado:0.1.0': RetornoSolicitado;
  'urn:valija:schema:seguimiento.periodico:1.0.0': SeguimientoPeriodico;
  'urn:valija:schema:seguimiento.relevante:1.0.0': SeguimientoRelevante;
  'urn:valija:schema:valoracion.informada:0.1.0': ValoracionInformada;
}
