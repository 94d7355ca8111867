/** Generated from contracts/derivacion.json by `npm run generate`; edits are lost. */

/** El curso de una derivación. */
export const derivacion = {
  "title": "El curso de una derivación",
  "description": "Por qué estados pasa una derivación, qué mensaje la lleva de uno a otro, quién lo dice, y qué regla se opone a un mensaje que no calza. No hay lista de espera: la institución receptora se hace cargo desde que se le notifica. Que un plazo haya vencido no es un estado: es una marca junto a él.",
  "source": "Protocolo B §4.5, §5.7, §5.8 y Anexo 1",
  "opening": "derivacion.solicitada",
  "initial": "NO_ENTREGADA",
  "sides": {
    "derivante": "Quien pidió la derivación",
    "receptor": "A quien se le pidió"
  },
  "states": {
    "NO_ENTREGADA": {
      "title": "No entregada",
      "description": "La solicitud terminó sin llegar: fue rechazada por su forma, abandonada, o retenida porque se revocó la autorización."
    },
    "ENVIADA": {
      "title": "Enviada",
      "description": "La compuerta aceptó la solicitud; la institución receptora todavía no la tiene."
    },
    "RECIBIDA": {
      "title": "Recibida",
      "description": "El sistema de la institución receptora la tiene y lo firmó."
    },
    "ACUSADA": {
      "title": "Acusada",
      "description": "La institución receptora acusó recibo. No es una decisión."
    },
    "ACEPTADA": {
      "title": "Aceptada",
      "description": "La institución receptora aceptó, con fecha, hora y lugar; la intervención no ha comenzado."
    },
    "RECHAZADA": {
      "title": "Rechazada",
      "description": "La institución receptora no aceptó, con fundamento. Quien derivó busca a la brevedad otra institución."
    },
    "REDERIVADA": {
      "title": "Derivada de nuevo",
      "description": "Después del rechazo, quien derivó pidió lo mismo a otra institución, en un hilo nuevo.",
      "ends": true
    },
    "EN_INTERVENCION": {
      "title": "En intervención",
      "description": "La intervención comenzó y así se informó."
    },
    "EN_SEGUIMIENTO": {
      "title": "En seguimiento",
      "description": "La intervención sigue y ya se informó de ella una vez al menos desde el inicio."
    },
    "CERRADA": {
      "title": "Cerrada",
      "description": "La intervención terminó y así se informó.",
      "ends": true
    },
    "ANULADA": {
      "title": "Anulada",
      "description": "Quien derivó la retiró.",
      "ends": true
    }
  },
  "groups": {
    "SIN_DECISION": {
      "title": "Sin decisión",
      "states": [
        "NO_ENTREGADA",
        "ENVIADA",
        "RECIBIDA",
        "ACUSADA"
      ]
    },
    "SIN_ACUSE": {
      "title": "Sin acuse",
      "states": [
        "NO_ENTREGADA",
        "ENVIADA",
        "RECIBIDA"
      ],
      "within": "SIN_DECISION"
    },
    "EN_CAMINO": {
      "title": "En camino",
      "states": [
        "ENVIADA",
        "RECIBIDA"
      ],
      "within": "SIN_ACUSE"
    },
    "A_CARGO": {
      "title": "A cargo de la receptora",
      "states": [
        "ACEPTADA",
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO"
      ]
    }
  },
  "events": {
    "recibo": {
      "title": "recibo firmado",
      "description": "La institución receptora firmó que recibió la solicitud."
    },
    "sin-entrega": {
      "title": "terminó sin entregarse",
      "description": "La solicitud terminó sin entregarse."
    },
    "rederivacion": {
      "title": "otra solicitud por el rechazo",
      "description": "Otra solicitud de quien derivó nombra el rechazo como su causa."
    }
  },
  "transitions": [
    {
      "on": "derivacion.solicitada",
      "by": "derivante",
      "from": [
        "NO_ENTREGADA"
      ],
      "to": "ENVIADA",
      "source": "Protocolo B §5.7.1"
    },
    {
      "on": "recibo",
      "by": "derivante",
      "from": [
        "ENVIADA"
      ],
      "to": "RECIBIDA",
      "source": "Protocolo B §4.5"
    },
    {
      "on": "sin-entrega",
      "by": "derivante",
      "from": [
        "ENVIADA",
        "RECIBIDA"
      ],
      "to": "NO_ENTREGADA",
      "source": "Recibos de la compuerta"
    },
    {
      "on": "derivacion.acusada",
      "by": "receptor",
      "from": [
        "NO_ENTREGADA",
        "ENVIADA",
        "RECIBIDA"
      ],
      "to": "ACUSADA",
      "source": "Protocolo B §5.7.2"
    },
    {
      "on": "derivacion.acusada",
      "by": "receptor",
      "from": [
        "ACEPTADA",
        "RECHAZADA",
        "REDERIVADA",
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO",
        "CERRADA",
        "ANULADA"
      ],
      "to": "same",
      "once": true,
      "source": "Protocolo B §5.7.2: quien decide ya recibió; el acuse que llega después no agrega nada"
    },
    {
      "on": "derivacion.aceptada",
      "by": "receptor",
      "from": [
        "NO_ENTREGADA",
        "ENVIADA",
        "RECIBIDA",
        "ACUSADA"
      ],
      "to": "ACEPTADA",
      "source": "Protocolo B §5.7.2"
    },
    {
      "on": "derivacion.rechazada",
      "by": "receptor",
      "from": [
        "NO_ENTREGADA",
        "ENVIADA",
        "RECIBIDA",
        "ACUSADA"
      ],
      "to": "RECHAZADA",
      "source": "Protocolo B §5.7.2"
    },
    {
      "on": "rederivacion",
      "by": "derivante",
      "from": [
        "RECHAZADA"
      ],
      "to": "REDERIVADA",
      "source": "Protocolo B §5.7.2"
    },
    {
      "on": "intervencion.iniciada",
      "by": "receptor",
      "from": [
        "ACEPTADA"
      ],
      "to": "EN_INTERVENCION",
      "source": "Protocolo B §5.7.3 y §5.8"
    },
    {
      "on": "seguimiento.periodico",
      "by": "receptor",
      "from": [
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO"
      ],
      "to": "EN_SEGUIMIENTO",
      "source": "Protocolo B, Anexo 1"
    },
    {
      "on": "seguimiento.relevante",
      "by": "receptor",
      "from": [
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO"
      ],
      "to": "EN_SEGUIMIENTO",
      "source": "Protocolo B §5.8"
    },
    {
      "on": "seguimiento.relevante",
      "by": "receptor",
      "from": [
        "ACEPTADA"
      ],
      "to": "same",
      "source": "Protocolo B §5.8: lo que importa a la protección se informa cuando ocurre"
    },
    {
      "on": "informe-familia.copiado",
      "by": "receptor",
      "from": [
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO"
      ],
      "to": "EN_SEGUIMIENTO",
      "source": "Protocolo B §5.8"
    },
    {
      "on": "informe-familia.copiado",
      "by": "receptor",
      "from": [
        "ACEPTADA"
      ],
      "to": "same",
      "source": "Protocolo B §5.8"
    },
    {
      "on": "intervencion.cerrada",
      "by": "receptor",
      "from": [
        "ACEPTADA",
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO"
      ],
      "to": "CERRADA",
      "source": "Protocolo B §4.9 y Anexo 1"
    },
    {
      "on": "derivacion.anulada",
      "by": "derivante",
      "from": [
        "NO_ENTREGADA",
        "ENVIADA",
        "RECIBIDA",
        "ACUSADA",
        "ACEPTADA",
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO"
      ],
      "to": "ANULADA",
      "source": "Protocolo B §4.7 y §5"
    }
  ],
  "rules": [
    {
      "code": "parte-ajena",
      "title": "No corresponde a quien lo envía",
      "detail": "En esta derivación ese mensaje lo dice la otra institución, o lo dijo una que no es parte de ella."
    },
    {
      "code": "derivacion-repetida",
      "title": "La derivación ya se pidió en este hilo",
      "detail": "Una solicitud nueva abre un hilo nuevo; una corrección nombra el mensaje que reemplaza.",
      "on": [
        "derivacion.solicitada"
      ],
      "states": [
        "ENVIADA",
        "RECIBIDA",
        "ACUSADA",
        "ACEPTADA",
        "RECHAZADA",
        "REDERIVADA",
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO",
        "CERRADA",
        "ANULADA"
      ]
    },
    {
      "code": "acuse-repetido",
      "title": "El recibo ya se había acusado",
      "detail": "El acuse se da una vez. Si se dio dos, la derivación pudo quedar registrada dos veces en la institución receptora.",
      "on": [
        "derivacion.acusada"
      ],
      "states": [
        "ACUSADA",
        "ACEPTADA",
        "RECHAZADA",
        "REDERIVADA",
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO",
        "CERRADA",
        "ANULADA"
      ]
    },
    {
      "code": "decision-repetida",
      "title": "La derivación ya tenía una decisión",
      "detail": "Se decide una vez. Vale la primera decisión hasta que las dos instituciones aclaren cuál corresponde.",
      "on": [
        "derivacion.aceptada",
        "derivacion.rechazada"
      ],
      "states": [
        "ACEPTADA",
        "RECHAZADA",
        "REDERIVADA",
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO",
        "CERRADA"
      ]
    },
    {
      "code": "sin-aceptacion",
      "title": "La derivación no se ha aceptado",
      "detail": "Sólo se informa o se cierra la intervención de una derivación que se aceptó.",
      "on": [
        "intervencion.iniciada",
        "seguimiento.periodico",
        "seguimiento.relevante",
        "informe-familia.copiado",
        "intervencion.cerrada"
      ],
      "states": [
        "NO_ENTREGADA",
        "ENVIADA",
        "RECIBIDA",
        "ACUSADA"
      ]
    },
    {
      "code": "sin-inicio",
      "title": "No se ha informado el inicio",
      "detail": "El seguimiento de tres meses se cuenta desde el inicio, que va primero.",
      "on": [
        "seguimiento.periodico"
      ],
      "states": [
        "ACEPTADA"
      ]
    },
    {
      "code": "inicio-repetido",
      "title": "El inicio ya se había informado",
      "detail": "La intervención comienza una vez. Lo que cambió después se informa como seguimiento.",
      "on": [
        "intervencion.iniciada"
      ],
      "states": [
        "EN_INTERVENCION",
        "EN_SEGUIMIENTO"
      ]
    },
    {
      "code": "derivacion-rechazada",
      "title": "La derivación se rechazó",
      "detail": "No hay intervención que informar ni nada que anular. Para pedirla otra vez se deriva de nuevo.",
      "on": [
        "intervencion.iniciada",
        "seguimiento.periodico",
        "seguimiento.relevante",
        "informe-familia.copiado",
        "intervencion.cerrada",
        "derivacion.anulada"
      ],
      "states": [
        "RECHAZADA",
        "REDERIVADA"
      ]
    },
    {
      "code": "derivacion-cerrada",
      "title": "La intervención ya se había cerrado",
      "detail": "Después del cierre no se informa ni se anula nada. Si hace falta, se deriva de nuevo.",
      "on": [
        "intervencion.iniciada",
        "seguimiento.periodico",
        "seguimiento.relevante",
        "informe-familia.copiado",
        "intervencion.cerrada",
        "derivacion.anulada"
      ],
      "states": [
        "CERRADA"
      ]
    },
    {
      "code": "derivacion-anulada",
      "title": "La derivación ya estaba anulada",
      "detail": "Quien derivó la retiró antes de que llegara este mensaje. Las dos instituciones deben hablar qué se alcanzó a hacer.",
      "on": [
        "derivacion.aceptada",
        "derivacion.rechazada",
        "intervencion.iniciada",
        "seguimiento.periodico",
        "seguimiento.relevante",
        "informe-familia.copiado",
        "intervencion.cerrada",
        "derivacion.anulada"
      ],
      "states": [
        "ANULADA"
      ]
    }
  ]
} as const;
