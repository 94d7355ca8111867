/** Generated from contracts/catalogues/ by `npm run generate`; edits are lost. */

/** Comunas, 1.0.0. */
export const comunas = {
  "catalogue": "comunas",
  "version": "1.0.0",
  "title": "Comunas",
  "description": "Las 346 comunas con su Código Único Territorial (CUT) de cinco dígitos, con cero a la izquierda: región, provincia y comuna. Algunos sistemas del Estado escriben el código sin el cero; aquí se guarda siempre con él. Las comunas de Ñuble llevan los códigos que tienen desde que existe la región.",
  "fuente": "Decreto exento 817 de 2010 del Ministerio del Interior y sus modificaciones (CUT); lista contrastada entre la guía EIS del Ministerio de Salud y una recopilación pública de la BCN",
  "entries": [
    {
      "codigo": "01101",
      "titulo": "Iquique",
      "region": "01",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "01107",
      "titulo": "Alto Hospicio",
      "region": "01",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "01401",
      "titulo": "Pozo Almonte",
      "region": "01",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "01402",
      "titulo": "Camiña",
      "region": "01",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "01403",
      "titulo": "Colchane",
      "region": "01",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "01404",
      "titulo": "Huara",
      "region": "01",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "01405",
      "titulo": "Pica",
      "region": "01",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02101",
      "titulo": "Antofagasta",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02102",
      "titulo": "Mejillones",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02103",
      "titulo": "Sierra Gorda",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02104",
      "titulo": "Taltal",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02201",
      "titulo": "Calama",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02202",
      "titulo": "Ollagüe",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02203",
      "titulo": "San Pedro de Atacama",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02301",
      "titulo": "Tocopilla",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02302",
      "titulo": "María Elena",
      "region": "02",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03101",
      "titulo": "Copiapó",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03102",
      "titulo": "Caldera",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03103",
      "titulo": "Tierra Amarilla",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03201",
      "titulo": "Chañaral",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03202",
      "titulo": "Diego de Almagro",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03301",
      "titulo": "Vallenar",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03302",
      "titulo": "Alto del Carmen",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03303",
      "titulo": "Freirina",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03304",
      "titulo": "Huasco",
      "region": "03",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04101",
      "titulo": "La Serena",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04102",
      "titulo": "Coquimbo",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04103",
      "titulo": "Andacollo",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04104",
      "titulo": "La Higuera",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04105",
      "titulo": "Paiguano",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04106",
      "titulo": "Vicuña",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04201",
      "titulo": "Illapel",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04202",
      "titulo": "Canela",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04203",
      "titulo": "Los Vilos",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04204",
      "titulo": "Salamanca",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04301",
      "titulo": "Ovalle",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04302",
      "titulo": "Combarbalá",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04303",
      "titulo": "Monte Patria",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04304",
      "titulo": "Punitaqui",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04305",
      "titulo": "Río Hurtado",
      "region": "04",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05101",
      "titulo": "Valparaíso",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05102",
      "titulo": "Casablanca",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05103",
      "titulo": "Concón",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05104",
      "titulo": "Juan Fernández",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05105",
      "titulo": "Puchuncaví",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05107",
      "titulo": "Quintero",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05109",
      "titulo": "Viña del Mar",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05201",
      "titulo": "Isla de Pascua",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05301",
      "titulo": "Los Andes",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05302",
      "titulo": "Calle Larga",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05303",
      "titulo": "Rinconada",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05304",
      "titulo": "San Esteban",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05401",
      "titulo": "La Ligua",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05402",
      "titulo": "Cabildo",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05403",
      "titulo": "Papudo",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05404",
      "titulo": "Petorca",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05405",
      "titulo": "Zapallar",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05501",
      "titulo": "Quillota",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05502",
      "titulo": "Calera",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05503",
      "titulo": "Hijuelas",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05504",
      "titulo": "La Cruz",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05506",
      "titulo": "Nogales",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05601",
      "titulo": "San Antonio",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05602",
      "titulo": "Algarrobo",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05603",
      "titulo": "Cartagena",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05604",
      "titulo": "El Quisco",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05605",
      "titulo": "El Tabo",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05606",
      "titulo": "Santo Domingo",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05701",
      "titulo": "San Felipe",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05702",
      "titulo": "Catemu",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05703",
      "titulo": "Llaillay",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05704",
      "titulo": "Panquehue",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05705",
      "titulo": "Putaendo",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05706",
      "titulo": "Santa María",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05801",
      "titulo": "Quilpué",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05802",
      "titulo": "Limache",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05803",
      "titulo": "Olmué",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05804",
      "titulo": "Villa Alemana",
      "region": "05",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06101",
      "titulo": "Rancagua",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06102",
      "titulo": "Codegua",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06103",
      "titulo": "Coinco",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06104",
      "titulo": "Coltauco",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06105",
      "titulo": "Doñihue",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06106",
      "titulo": "Graneros",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06107",
      "titulo": "Las Cabras",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06108",
      "titulo": "Machalí",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06109",
      "titulo": "Malloa",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06110",
      "titulo": "Mostazal",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06111",
      "titulo": "Olivar",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06112",
      "titulo": "Peumo",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06113",
      "titulo": "Pichidegua",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06114",
      "titulo": "Quinta de Tilcoco",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06115",
      "titulo": "Rengo",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06116",
      "titulo": "Requínoa",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06117",
      "titulo": "San Vicente",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06201",
      "titulo": "Pichilemu",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06202",
      "titulo": "La Estrella",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06203",
      "titulo": "Litueche",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06204",
      "titulo": "Marchihue",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06205",
      "titulo": "Navidad",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06206",
      "titulo": "Paredones",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06301",
      "titulo": "San Fernando",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06302",
      "titulo": "Chépica",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06303",
      "titulo": "Chimbarongo",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06304",
      "titulo": "Lolol",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06305",
      "titulo": "Nancagua",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06306",
      "titulo": "Palmilla",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06307",
      "titulo": "Peralillo",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06308",
      "titulo": "Placilla",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06309",
      "titulo": "Pumanque",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06310",
      "titulo": "Santa Cruz",
      "region": "06",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07101",
      "titulo": "Talca",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07102",
      "titulo": "Constitución",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07103",
      "titulo": "Curepto",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07104",
      "titulo": "Empedrado",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07105",
      "titulo": "Maule",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07106",
      "titulo": "Pelarco",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07107",
      "titulo": "Pencahue",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07108",
      "titulo": "Río Claro",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07109",
      "titulo": "San Clemente",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07110",
      "titulo": "San Rafael",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07201",
      "titulo": "Cauquenes",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07202",
      "titulo": "Chanco",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07203",
      "titulo": "Pelluhue",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07301",
      "titulo": "Curicó",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07302",
      "titulo": "Hualañé",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07303",
      "titulo": "Licantén",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07304",
      "titulo": "Molina",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07305",
      "titulo": "Rauco",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07306",
      "titulo": "Romeral",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07307",
      "titulo": "Sagrada Familia",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07308",
      "titulo": "Teno",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07309",
      "titulo": "Vichuquén",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07401",
      "titulo": "Linares",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07402",
      "titulo": "Colbún",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07403",
      "titulo": "Longaví",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07404",
      "titulo": "Parral",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07405",
      "titulo": "Retiro",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07406",
      "titulo": "San Javier",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07407",
      "titulo": "Villa Alegre",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07408",
      "titulo": "Yerbas Buenas",
      "region": "07",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08101",
      "titulo": "Concepción",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08102",
      "titulo": "Coronel",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08103",
      "titulo": "Chiguayante",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08104",
      "titulo": "Florida",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08105",
      "titulo": "Hualqui",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08106",
      "titulo": "Lota",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08107",
      "titulo": "Penco",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08108",
      "titulo": "San Pedro de la Paz",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08109",
      "titulo": "Santa Juana",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08110",
      "titulo": "Talcahuano",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08111",
      "titulo": "Tomé",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08112",
      "titulo": "Hualpén",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08201",
      "titulo": "Lebu",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08202",
      "titulo": "Arauco",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08203",
      "titulo": "Cañete",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08204",
      "titulo": "Contulmo",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08205",
      "titulo": "Curanilahue",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08206",
      "titulo": "Los Álamos",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08207",
      "titulo": "Tirúa",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08301",
      "titulo": "Los Ángeles",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08302",
      "titulo": "Antuco",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08303",
      "titulo": "Cabrero",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08304",
      "titulo": "Laja",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08305",
      "titulo": "Mulchén",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08306",
      "titulo": "Nacimiento",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08307",
      "titulo": "Negrete",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08308",
      "titulo": "Quilaco",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08309",
      "titulo": "Quilleco",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08310",
      "titulo": "San Rosendo",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08311",
      "titulo": "Santa Bárbara",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08312",
      "titulo": "Tucapel",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08313",
      "titulo": "Yumbel",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08314",
      "titulo": "Alto Biobío",
      "region": "08",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09101",
      "titulo": "Temuco",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09102",
      "titulo": "Carahue",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09103",
      "titulo": "Cunco",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09104",
      "titulo": "Curarrehue",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09105",
      "titulo": "Freire",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09106",
      "titulo": "Galvarino",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09107",
      "titulo": "Gorbea",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09108",
      "titulo": "Lautaro",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09109",
      "titulo": "Loncoche",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09110",
      "titulo": "Melipeuco",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09111",
      "titulo": "Nueva Imperial",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09112",
      "titulo": "Padre Las Casas",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09113",
      "titulo": "Perquenco",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09114",
      "titulo": "Pitrufquén",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09115",
      "titulo": "Pucón",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09116",
      "titulo": "Saavedra",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09117",
      "titulo": "Teodoro Schmidt",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09118",
      "titulo": "Toltén",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09119",
      "titulo": "Vilcún",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09120",
      "titulo": "Villarrica",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09121",
      "titulo": "Cholchol",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09201",
      "titulo": "Angol",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09202",
      "titulo": "Collipulli",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09203",
      "titulo": "Curacautín",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09204",
      "titulo": "Ercilla",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09205",
      "titulo": "Lonquimay",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09206",
      "titulo": "Los Sauces",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09207",
      "titulo": "Lumaco",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09208",
      "titulo": "Purén",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09209",
      "titulo": "Renaico",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09210",
      "titulo": "Traiguén",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09211",
      "titulo": "Victoria",
      "region": "09",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10101",
      "titulo": "Puerto Montt",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10102",
      "titulo": "Calbuco",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10103",
      "titulo": "Cochamó",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10104",
      "titulo": "Fresia",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10105",
      "titulo": "Frutillar",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10106",
      "titulo": "Los Muermos",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10107",
      "titulo": "Llanquihue",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10108",
      "titulo": "Maullín",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10109",
      "titulo": "Puerto Varas",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10201",
      "titulo": "Castro",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10202",
      "titulo": "Ancud",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10203",
      "titulo": "Chonchi",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10204",
      "titulo": "Curaco de Vélez",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10205",
      "titulo": "Dalcahue",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10206",
      "titulo": "Puqueldón",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10207",
      "titulo": "Queilén",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10208",
      "titulo": "Quellón",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10209",
      "titulo": "Quemchi",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10210",
      "titulo": "Quinchao",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10301",
      "titulo": "Osorno",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10302",
      "titulo": "Puerto Octay",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10303",
      "titulo": "Purranque",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10304",
      "titulo": "Puyehue",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10305",
      "titulo": "Río Negro",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10306",
      "titulo": "San Juan de la Costa",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10307",
      "titulo": "San Pablo",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10401",
      "titulo": "Chaitén",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10402",
      "titulo": "Futaleufú",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10403",
      "titulo": "Hualaihué",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10404",
      "titulo": "Palena",
      "region": "10",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11101",
      "titulo": "Coyhaique",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11102",
      "titulo": "Lago Verde",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11201",
      "titulo": "Aysén",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11202",
      "titulo": "Cisnes",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11203",
      "titulo": "Guaitecas",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11301",
      "titulo": "Cochrane",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11302",
      "titulo": "O'Higgins",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11303",
      "titulo": "Tortel",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11401",
      "titulo": "Chile Chico",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11402",
      "titulo": "Río Ibáñez",
      "region": "11",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12101",
      "titulo": "Punta Arenas",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12102",
      "titulo": "Laguna Blanca",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12103",
      "titulo": "Río Verde",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12104",
      "titulo": "San Gregorio",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12201",
      "titulo": "Cabo de Hornos",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12202",
      "titulo": "Antártica",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12301",
      "titulo": "Porvenir",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12302",
      "titulo": "Primavera",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12303",
      "titulo": "Timaukel",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12401",
      "titulo": "Natales",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12402",
      "titulo": "Torres del Paine",
      "region": "12",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13101",
      "titulo": "Santiago",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13102",
      "titulo": "Cerrillos",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13103",
      "titulo": "Cerro Navia",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13104",
      "titulo": "Conchalí",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13105",
      "titulo": "El Bosque",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13106",
      "titulo": "Estación Central",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13107",
      "titulo": "Huechuraba",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13108",
      "titulo": "Independencia",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13109",
      "titulo": "La Cisterna",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13110",
      "titulo": "La Florida",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13111",
      "titulo": "La Granja",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13112",
      "titulo": "La Pintana",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13113",
      "titulo": "La Reina",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13114",
      "titulo": "Las Condes",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13115",
      "titulo": "Lo Barnechea",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13116",
      "titulo": "Lo Espejo",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13117",
      "titulo": "Lo Prado",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13118",
      "titulo": "Macul",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13119",
      "titulo": "Maipú",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13120",
      "titulo": "Ñuñoa",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13121",
      "titulo": "Pedro Aguirre Cerda",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13122",
      "titulo": "Peñalolén",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13123",
      "titulo": "Providencia",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13124",
      "titulo": "Pudahuel",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13125",
      "titulo": "Quilicura",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13126",
      "titulo": "Quinta Normal",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13127",
      "titulo": "Recoleta",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13128",
      "titulo": "Renca",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13129",
      "titulo": "San Joaquín",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13130",
      "titulo": "San Miguel",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13131",
      "titulo": "San Ramón",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13132",
      "titulo": "Vitacura",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13201",
      "titulo": "Puente Alto",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13202",
      "titulo": "Pirque",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13203",
      "titulo": "San José de Maipo",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13301",
      "titulo": "Colina",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13302",
      "titulo": "Lampa",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13303",
      "titulo": "Tiltil",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13401",
      "titulo": "San Bernardo",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13402",
      "titulo": "Buin",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13403",
      "titulo": "Calera de Tango",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13404",
      "titulo": "Paine",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13501",
      "titulo": "Melipilla",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13502",
      "titulo": "Alhué",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13503",
      "titulo": "Curacaví",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13504",
      "titulo": "María Pinto",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13505",
      "titulo": "San Pedro",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13601",
      "titulo": "Talagante",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13602",
      "titulo": "El Monte",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13603",
      "titulo": "Isla de Maipo",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13604",
      "titulo": "Padre Hurtado",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13605",
      "titulo": "Peñaflor",
      "region": "13",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14101",
      "titulo": "Valdivia",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14102",
      "titulo": "Corral",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14103",
      "titulo": "Lanco",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14104",
      "titulo": "Los Lagos",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14105",
      "titulo": "Máfil",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14106",
      "titulo": "Mariquina",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14107",
      "titulo": "Paillaco",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14108",
      "titulo": "Panguipulli",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14201",
      "titulo": "La Unión",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14202",
      "titulo": "Futrono",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14203",
      "titulo": "Lago Ranco",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14204",
      "titulo": "Río Bueno",
      "region": "14",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "15101",
      "titulo": "Arica",
      "region": "15",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "15102",
      "titulo": "Camarones",
      "region": "15",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "15201",
      "titulo": "Putre",
      "region": "15",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "15202",
      "titulo": "General Lagos",
      "region": "15",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "16101",
      "titulo": "Chillán",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16102",
      "titulo": "Bulnes",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16103",
      "titulo": "Chillán Viejo",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16104",
      "titulo": "El Carmen",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16105",
      "titulo": "Pemuco",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16106",
      "titulo": "Pinto",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16107",
      "titulo": "Quillón",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16108",
      "titulo": "San Ignacio",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16109",
      "titulo": "Yungay",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16201",
      "titulo": "Quirihue",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16202",
      "titulo": "Cobquecura",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16203",
      "titulo": "Coelemu",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16204",
      "titulo": "Ninhue",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16205",
      "titulo": "Portezuelo",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16206",
      "titulo": "Ránquil",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16207",
      "titulo": "Treguaco",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16301",
      "titulo": "San Carlos",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16302",
      "titulo": "Coihueco",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16303",
      "titulo": "Ñiquén",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16304",
      "titulo": "San Fabián",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    },
    {
      "codigo": "16305",
      "titulo": "San Nicolás",
      "region": "16",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "CUT; Ley 21.033 (fecha de inicio por verificar)"
    }
  ]
} as const;

/** Delitos, 1.0.0. */
export const delitos = {
  "catalogue": "delitos",
  "version": "1.0.0",
  "title": "Delitos",
  "description": "Delitos por los que se protege a niños, niñas y adolescentes víctimas o testigos. Los códigos de artículos derogados o trasladados se conservan para hechos anteriores. «soloImperfecto»: entra al Protocolo sólo como tentativa o delito frustrado. «vigenciaDesde» nulo: rige desde antes de lo que Valija transporta, o su inicio no se ha establecido; «vigenciaHasta» es el último día en que rigió.",
  "fuente": "Protocolo B §3; Ley 21.057 art. 1, modificado por las leyes 21.266 y 21.522; Código Penal",
  "entries": [
    {
      "codigo": "CP_141_INC_4",
      "titulo": "Secuestro prolongado o con daño grave",
      "articulo": "art. 141 inciso cuarto",
      "grupo": "SECUESTRO_Y_SUSTRACCION",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 141 inciso cuarto; Protocolo B §3 N° 3",
      "nota": "El Protocolo llama «secuestros agravados (con homicidio, violación o lesiones)» a los incisos cuarto y quinto juntos."
    },
    {
      "codigo": "CP_141_INC_5",
      "titulo": "Secuestro con homicidio, violación o lesiones graves",
      "articulo": "art. 141 inciso quinto",
      "grupo": "SECUESTRO_Y_SUSTRACCION",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 141 inciso quinto; Protocolo B §3 N° 3"
    },
    {
      "codigo": "CP_142",
      "titulo": "Sustracción de menores",
      "articulo": "art. 142",
      "grupo": "SECUESTRO_Y_SUSTRACCION",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 142; Protocolo B §3 N° 3"
    },
    {
      "codigo": "CP_361",
      "titulo": "Violación de persona mayor de catorce años",
      "articulo": "art. 361",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 361; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_362",
      "titulo": "Violación de persona menor de catorce años",
      "articulo": "art. 362",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 362; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_363",
      "titulo": "Estupro",
      "articulo": "art. 363",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 363; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_365",
      "titulo": "Sodomía con persona menor de dieciocho años (derogado)",
      "articulo": "art. 365",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": "2022-08-23",
      "sucesores": [],
      "fuente": "Código Penal art. 365; Protocolo B §3 N° 1; derogado por la Ley 21.483, publicada el 24 de agosto de 2022 (número de la ley por verificar; la derogación y la fecha constan en el Código refundido)"
    },
    {
      "codigo": "CP_365_BIS",
      "titulo": "Introducción de objetos o uso de animales",
      "articulo": "art. 365 bis",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 365 bis; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_366",
      "titulo": "Abuso sexual de persona mayor de catorce años",
      "articulo": "art. 366",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 366; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_366_BIS",
      "titulo": "Abuso sexual de persona menor de catorce años",
      "articulo": "art. 366 bis",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 366 bis; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_366_TER",
      "titulo": "Definición de acción sexual",
      "articulo": "art. 366 ter",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 366 ter; Protocolo B §3 N° 1",
      "nota": "No es un delito: define la acción sexual de los artículos anteriores. Se conserva porque el Protocolo lo enumera."
    },
    {
      "codigo": "CP_366_QUATER",
      "titulo": "Acciones de significación sexual ante o con una persona menor de edad",
      "articulo": "art. 366 quáter",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 366 quáter; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_366_QUINQUIES",
      "titulo": "Producción de material pornográfico con personas menores de edad (derogado)",
      "articulo": "art. 366 quinquies",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2004-01-14",
      "vigenciaHasta": "2022-12-29",
      "sucesores": [
        "CP_367_QUATER"
      ],
      "fuente": "Código Penal art. 366 quinquies; Protocolo B §3 N° 1; incorporado por la Ley 19.927, de 14 de enero de 2004 (por verificar); reemplazado por el art. 367 quáter desde la Ley 21.522, publicada el 30 de diciembre de 2022"
    },
    {
      "codigo": "CP_367",
      "titulo": "Promoción o facilitación de la explotación sexual de personas menores de edad",
      "articulo": "art. 367",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 367; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_367_TER",
      "titulo": "Obtención de servicios sexuales de personas menores de edad a cambio de dinero u otra prestación",
      "articulo": "art. 367 ter",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 367 ter; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_367_QUATER",
      "titulo": "Producción, comercialización, almacenamiento o adquisición de material pornográfico o de explotación sexual de personas menores de edad",
      "articulo": "art. 367 quáter",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2022-12-30",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 367 quáter, Párrafo 6 bis; Ley 21.522, publicada el 30 de diciembre de 2022; Ley 21.057 art. 1"
    },
    {
      "codigo": "CP_367_SEPTIES",
      "titulo": "Transmisión de imágenes o sonidos de explotación sexual de personas menores de edad",
      "articulo": "art. 367 septies",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2022-12-30",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 367 septies, Párrafo 6 bis; Ley 21.522, publicada el 30 de diciembre de 2022; Ley 21.057 art. 1"
    },
    {
      "codigo": "CP_372_BIS",
      "titulo": "Violación con homicidio",
      "articulo": "art. 372 bis",
      "grupo": "SEXUAL",
      "soloImperfecto": true,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 372 bis; Protocolo B §3 N° 1"
    },
    {
      "codigo": "CP_374_BIS",
      "titulo": "Comercialización, adquisición o almacenamiento de material pornográfico con personas menores de edad (derogado)",
      "articulo": "art. 374 bis",
      "grupo": "SEXUAL",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2004-01-14",
      "vigenciaHasta": "2022-12-29",
      "sucesores": [
        "CP_367_QUATER"
      ],
      "fuente": "Código Penal art. 374 bis; Protocolo B §3 N° 1; incorporado por la Ley 19.927, de 14 de enero de 2004 (por verificar); reemplazado por el art. 367 quáter desde la Ley 21.522, publicada el 30 de diciembre de 2022"
    },
    {
      "codigo": "CP_390_INC_1",
      "titulo": "Parricidio",
      "articulo": "art. 390 inciso primero",
      "grupo": "VIOLENTO",
      "soloImperfecto": true,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 390 inciso primero; Protocolo B §3 N° 4",
      "nota": "Desde la Ley 21.212 el artículo 390 tiene un solo inciso; el código no cambia."
    },
    {
      "codigo": "CP_390_INC_2",
      "titulo": "Femicidio (texto anterior a 2020)",
      "articulo": "art. 390 inciso segundo",
      "grupo": "VIOLENTO",
      "soloImperfecto": true,
      "definicion": false,
      "vigenciaDesde": "2010-12-18",
      "vigenciaHasta": "2020-03-03",
      "sucesores": [
        "CP_390_BIS"
      ],
      "fuente": "Código Penal art. 390 inciso segundo; Protocolo B §3 N° 4; incorporado por la Ley 20.480, de 18 de diciembre de 2010; trasladado al art. 390 bis por la Ley 21.212, publicada el 4 de marzo de 2020"
    },
    {
      "codigo": "CP_390_BIS",
      "titulo": "Femicidio por quien es o ha sido cónyuge, conviviente o padre de un hijo común",
      "articulo": "art. 390 bis",
      "grupo": "VIOLENTO",
      "soloImperfecto": true,
      "definicion": false,
      "vigenciaDesde": "2020-03-04",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 390 bis; Ley 21.212, publicada el 4 de marzo de 2020; Ley 21.057 art. 1",
      "nota": "No está en la lista del Protocolo, que es anterior: entra por el artículo 1 de la Ley 21.057, en los mismos términos que el femicidio antiguo."
    },
    {
      "codigo": "CP_390_TER",
      "titulo": "Femicidio por razón de género",
      "articulo": "art. 390 ter",
      "grupo": "VIOLENTO",
      "soloImperfecto": true,
      "definicion": false,
      "vigenciaDesde": "2020-03-04",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 390 ter; Ley 21.212, publicada el 4 de marzo de 2020; Ley 21.057 art. 1",
      "nota": "No está en la lista del Protocolo, que es anterior: entra por el artículo 1 de la Ley 21.057, en los mismos términos que el femicidio antiguo."
    },
    {
      "codigo": "CP_391_N1",
      "titulo": "Homicidio calificado",
      "articulo": "art. 391 N° 1",
      "grupo": "VIOLENTO",
      "soloImperfecto": true,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 391 N° 1; Protocolo B §3 N° 4"
    },
    {
      "codigo": "CP_391_N2",
      "titulo": "Homicidio simple",
      "articulo": "art. 391 N° 2",
      "grupo": "VIOLENTO",
      "soloImperfecto": true,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 391 N° 2; Protocolo B §3 N° 4"
    },
    {
      "codigo": "CP_395",
      "titulo": "Castración",
      "articulo": "art. 395",
      "grupo": "VIOLENTO",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 395; Protocolo B §3 N° 4"
    },
    {
      "codigo": "CP_397_N1",
      "titulo": "Lesiones graves gravísimas",
      "articulo": "art. 397 N° 1",
      "grupo": "VIOLENTO",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 397 N° 1; Protocolo B §3 N° 4"
    },
    {
      "codigo": "CP_411_BIS",
      "titulo": "Tráfico de migrantes",
      "articulo": "art. 411 bis",
      "grupo": "TRATA_Y_TRAFICO",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2011-04-08",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 411 bis; Ley 20.507, publicada el 8 de abril de 2011; Protocolo B §3 N° 2"
    },
    {
      "codigo": "CP_411_TER",
      "titulo": "Promoción de la entrada o salida del país para la prostitución",
      "articulo": "art. 411 ter",
      "grupo": "TRATA_Y_TRAFICO",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2011-04-08",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 411 ter; Ley 20.507, publicada el 8 de abril de 2011; Protocolo B §3 N° 2"
    },
    {
      "codigo": "CP_411_QUATER_SEXUAL",
      "titulo": "Trata de personas con fines de explotación sexual",
      "articulo": "art. 411 quáter",
      "grupo": "TRATA_Y_TRAFICO",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2011-04-08",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 411 quáter; Ley 20.507, publicada el 8 de abril de 2011; Protocolo B §3 N° 2"
    },
    {
      "codigo": "CP_411_QUATER_LABORAL",
      "titulo": "Trata de personas para trabajos forzados, servidumbre, esclavitud o prácticas análogas",
      "articulo": "art. 411 quáter",
      "grupo": "TRATA_Y_TRAFICO",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2011-04-08",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 411 quáter; Ley 20.507, publicada el 8 de abril de 2011; Protocolo B §3 N° 2"
    },
    {
      "codigo": "CP_411_QUATER_ORGANOS",
      "titulo": "Trata de personas para la extracción de órganos",
      "articulo": "art. 411 quáter",
      "grupo": "TRATA_Y_TRAFICO",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": "2011-04-08",
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 411 quáter; Ley 20.507, publicada el 8 de abril de 2011; Protocolo B §3 N° 2"
    },
    {
      "codigo": "CP_433_N1_HOMICIDIO",
      "titulo": "Robo con violencia o intimidación y homicidio",
      "articulo": "art. 433 N° 1",
      "grupo": "VIOLENTO",
      "soloImperfecto": true,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 433 N° 1; Protocolo B §3 N° 4"
    },
    {
      "codigo": "CP_433_N1_VIOLACION",
      "titulo": "Robo con violencia o intimidación y violación",
      "articulo": "art. 433 N° 1",
      "grupo": "VIOLENTO",
      "soloImperfecto": false,
      "definicion": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "sucesores": [],
      "fuente": "Código Penal art. 433 N° 1; Protocolo B §3 N° 4"
    }
  ]
} as const;

/** Establecimientos de salud, 1.0.0. */
export const establecimientos = {
  "catalogue": "establecimientos",
  "version": "1.0.0",
  "title": "Establecimientos de salud",
  "description": "Subconjunto de los establecimientos con código DEIS de seis cifras: al menos un hospital de urgencia por región, los hospitales pediátricos de la Región Metropolitana, y algunos CESFAM y COSAM. Una instalación lo completa con la lista oficial: un código que no está aquí puede existir. La comuna se tomó del nombre del establecimiento; «urgencia» marca hospitales que se conocen por su unidad de emergencia, y ambas cosas quedan por verificar contra el registro del DEIS.",
  "fuente": "DEIS, Ministerio de Salud: códigos de la guía EIS",
  "entries": [
    {
      "codigo": "102100",
      "titulo": "Hospital Dr. Ernesto Torres Galdames",
      "tipo": "HOSPITAL",
      "comuna": "01101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "102300",
      "titulo": "Centro de Salud Familiar Cirujano Aguirre",
      "tipo": "CESFAM",
      "comuna": "01101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, recopilación pública"
    },
    {
      "codigo": "102302",
      "titulo": "Centro de Salud Familiar Cirujano Guzmán",
      "tipo": "CESFAM",
      "comuna": "01101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, recopilación pública"
    },
    {
      "codigo": "103100",
      "titulo": "Hospital Dr. Leonardo Guzmán",
      "tipo": "HOSPITAL",
      "comuna": "02101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "103101",
      "titulo": "Hospital Dr. Carlos Cisternas",
      "tipo": "HOSPITAL",
      "comuna": "02201",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "103601",
      "titulo": "COSAM Calama",
      "tipo": "COSAM",
      "comuna": "02201",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "104100",
      "titulo": "Hospital San José del Carmen",
      "tipo": "HOSPITAL",
      "comuna": "03101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "104103",
      "titulo": "Hospital Provincial del Huasco Monseñor Fernando Ariztía Ruiz",
      "tipo": "HOSPITAL",
      "comuna": "03301",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "105100",
      "titulo": "Hospital San Juan de Dios",
      "tipo": "HOSPITAL",
      "comuna": "04101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "105101",
      "titulo": "Hospital San Pablo",
      "tipo": "HOSPITAL",
      "comuna": "04102",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "106100",
      "titulo": "Hospital Carlos Van Buren",
      "tipo": "HOSPITAL",
      "comuna": "05101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "106103",
      "titulo": "Hospital Claudio Vicuña",
      "tipo": "HOSPITAL",
      "comuna": "05601",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "107100",
      "titulo": "Hospital Dr. Gustavo Fricke",
      "tipo": "HOSPITAL",
      "comuna": "05109",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "107600",
      "titulo": "COSAM Concón",
      "tipo": "COSAM",
      "comuna": "05103",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "107601",
      "titulo": "COSAM Limache",
      "tipo": "COSAM",
      "comuna": "05802",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "108100",
      "titulo": "Hospital San Camilo",
      "tipo": "HOSPITAL",
      "comuna": "05701",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "112107",
      "titulo": "Hospital Hanga Roa",
      "tipo": "HOSPITAL",
      "comuna": "05201",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "115100",
      "titulo": "Hospital Dr. Franco Ravera Zunino",
      "tipo": "HOSPITAL",
      "comuna": "06101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "115107",
      "titulo": "Hospital San Juan de Dios",
      "tipo": "HOSPITAL",
      "comuna": "06301",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "116100",
      "titulo": "Hospital San Juan de Dios",
      "tipo": "HOSPITAL",
      "comuna": "07301",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "116105",
      "titulo": "Hospital Dr. César Garavagno Burotto",
      "tipo": "HOSPITAL",
      "comuna": "07101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "116108",
      "titulo": "Hospital Presidente Carlos Ibáñez del Campo",
      "tipo": "HOSPITAL",
      "comuna": "07401",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "116601",
      "titulo": "COSAM de Linares",
      "tipo": "COSAM",
      "comuna": "07401",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "118100",
      "titulo": "Hospital Clínico Regional Dr. Guillermo Grant Benavente",
      "tipo": "HOSPITAL",
      "comuna": "08101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "119100",
      "titulo": "Hospital Las Higueras",
      "tipo": "HOSPITAL",
      "comuna": "08110",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "119601",
      "titulo": "COSAM Hualpén",
      "tipo": "COSAM",
      "comuna": "08112",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "120101",
      "titulo": "Complejo Asistencial Dr. Víctor Ríos Ruiz",
      "tipo": "HOSPITAL",
      "comuna": "08301",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "121109",
      "titulo": "Hospital Dr. Hernán Henríquez Aravena",
      "tipo": "HOSPITAL",
      "comuna": "09101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "121602",
      "titulo": "COSAM Padre Las Casas",
      "tipo": "COSAM",
      "comuna": "09112",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "129100",
      "titulo": "Hospital Dr. Mauricio Heyermann",
      "tipo": "HOSPITAL",
      "comuna": "09201",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "123100",
      "titulo": "Hospital Base San José",
      "tipo": "HOSPITAL",
      "comuna": "10301",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "124105",
      "titulo": "Hospital de Puerto Montt",
      "tipo": "HOSPITAL",
      "comuna": "10101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "124601",
      "titulo": "COSAM Puerto Montt",
      "tipo": "COSAM",
      "comuna": "10101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "133150",
      "titulo": "Hospital de Castro",
      "tipo": "HOSPITAL",
      "comuna": "10201",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "125100",
      "titulo": "Hospital Regional de Coyhaique",
      "tipo": "HOSPITAL",
      "comuna": "11101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "200256",
      "titulo": "COSAM Coyhaique",
      "tipo": "COSAM",
      "comuna": "11101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "126100",
      "titulo": "Hospital Clínico de Magallanes Dr. Lautaro Navarro Avaria",
      "tipo": "HOSPITAL",
      "comuna": "12101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "126101",
      "titulo": "Hospital Dr. Augusto Essmann Burgos",
      "tipo": "HOSPITAL",
      "comuna": "12401",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "126606",
      "titulo": "COSAM Punta Arenas",
      "tipo": "COSAM",
      "comuna": "12101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "109101",
      "titulo": "Hospital Clínico de Niños Dr. Roberto del Río",
      "tipo": "HOSPITAL",
      "comuna": "13108",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "109609",
      "titulo": "COSAM Recoleta",
      "tipo": "COSAM",
      "comuna": "13127",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "109636",
      "titulo": "COSAM Quilicura",
      "tipo": "COSAM",
      "comuna": "13125",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "110393",
      "titulo": "Centro de Salud Familiar Villa Alhué",
      "tipo": "CESFAM",
      "comuna": "13502",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, recopilación pública"
    },
    {
      "codigo": "111100",
      "titulo": "Hospital Clínico San Borja Arriarán",
      "tipo": "HOSPITAL",
      "comuna": "13101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "111195",
      "titulo": "Hospital de Urgencia Asistencia Pública Dr. Alejandro del Río",
      "tipo": "HOSPITAL",
      "comuna": "13101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "111607",
      "titulo": "COSAM Maipú",
      "tipo": "COSAM",
      "comuna": "13119",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "112102",
      "titulo": "Hospital de Niños Dr. Luis Calvo Mackenna",
      "tipo": "HOSPITAL",
      "comuna": "13123",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "112610",
      "titulo": "COSAM Peñalolén",
      "tipo": "COSAM",
      "comuna": "13122",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "113130",
      "titulo": "Hospital Dr. Exequiel González Cortés",
      "tipo": "HOSPITAL",
      "comuna": "13130",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "113339",
      "titulo": "COSAM San Bernardo",
      "tipo": "COSAM",
      "comuna": "13401",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "114101",
      "titulo": "Complejo Hospitalario Dr. Sótero del Río",
      "tipo": "HOSPITAL",
      "comuna": "13201",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "114301",
      "titulo": "Centro de Salud Familiar Dr. Alejandro del Río",
      "tipo": "CESFAM",
      "comuna": "13201",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "114611",
      "titulo": "COSAM Puente Alto",
      "tipo": "COSAM",
      "comuna": "13201",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "122100",
      "titulo": "Hospital Base Valdivia",
      "tipo": "HOSPITAL",
      "comuna": "14101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "101100",
      "titulo": "Hospital Regional Dr. Juan Noé Crevani",
      "tipo": "HOSPITAL",
      "comuna": "15101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "101302",
      "titulo": "Centro de Salud Familiar Dr. Amador Neghme",
      "tipo": "CESFAM",
      "comuna": "15101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, recopilación pública"
    },
    {
      "codigo": "101303",
      "titulo": "Centro de Salud Familiar Iris Véliz Hume",
      "tipo": "CESFAM",
      "comuna": "15101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, recopilación pública"
    },
    {
      "codigo": "101608",
      "titulo": "COSAM Sur de Arica",
      "tipo": "COSAM",
      "comuna": "15101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "117101",
      "titulo": "Hospital Clínico Herminda Martín",
      "tipo": "HOSPITAL",
      "comuna": "16101",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "117102",
      "titulo": "Hospital de San Carlos",
      "tipo": "HOSPITAL",
      "comuna": "16301",
      "urgencia": true,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    },
    {
      "codigo": "117601",
      "titulo": "COSAM Chillán",
      "tipo": "COSAM",
      "comuna": "16101",
      "urgencia": false,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "DEIS, guía EIS del Ministerio de Salud"
    }
  ]
} as const;

/** Factores de urgencia, 1.0.0. */
export const factoresUrgencia = {
  "catalogue": "factores-urgencia",
  "version": "1.0.0",
  "title": "Factores de urgencia",
  "description": "Situaciones que dan carácter urgente a las medidas del Fiscal. Basta una. «gruposDelito» y «delitos» dicen en qué delitos verifica el factor quien recibe la denuncia; declararlo en otro no es un error.",
  "fuente": "Protocolo B §5.1",
  "entries": [
    {
      "codigo": "COMPARECE_SOLO",
      "titulo": "Comparece solo, sin acompañante ni adulto protector",
      "grupo": "COMPARECENCIA",
      "gruposDelito": [
        "SEXUAL",
        "TRATA_Y_TRAFICO",
        "SECUESTRO_Y_SUSTRACCION",
        "VIOLENTO"
      ],
      "delitos": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1"
    },
    {
      "codigo": "RIESGO_VITAL",
      "titulo": "Hay riesgo vital",
      "grupo": "DINAMICA_DE_LOS_HECHOS",
      "gruposDelito": [
        "SEXUAL",
        "TRATA_Y_TRAFICO",
        "SECUESTRO_Y_SUSTRACCION",
        "VIOLENTO"
      ],
      "delitos": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1"
    },
    {
      "codigo": "PROXIMIDAD_AGRESION",
      "titulo": "La agresión es próxima a la denuncia",
      "grupo": "DINAMICA_DE_LOS_HECHOS",
      "gruposDelito": [
        "SEXUAL",
        "TRATA_Y_TRAFICO",
        "SECUESTRO_Y_SUSTRACCION",
        "VIOLENTO"
      ],
      "delitos": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1"
    },
    {
      "codigo": "AFECTACION_FISICA_EVIDENTE",
      "titulo": "Afectación evidente de la integridad física",
      "grupo": "DINAMICA_DE_LOS_HECHOS",
      "gruposDelito": [
        "SEXUAL",
        "TRATA_Y_TRAFICO",
        "SECUESTRO_Y_SUSTRACCION",
        "VIOLENTO"
      ],
      "delitos": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1"
    },
    {
      "codigo": "CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE",
      "titulo": "Crisis emocional o lenguaje incoherente",
      "grupo": "DINAMICA_DE_LOS_HECHOS",
      "gruposDelito": [
        "SEXUAL",
        "TRATA_Y_TRAFICO",
        "SECUESTRO_Y_SUSTRACCION",
        "VIOLENTO"
      ],
      "delitos": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1"
    },
    {
      "codigo": "EXPLORACION_CLINICA",
      "titulo": "Requiere exploración clínica",
      "grupo": "DILIGENCIA_FORENSE",
      "gruposDelito": [
        "SEXUAL",
        "VIOLENTO"
      ],
      "delitos": [
        "CP_141_INC_4",
        "CP_141_INC_5",
        "CP_411_QUATER_SEXUAL"
      ],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1",
      "nota": "El Protocolo habla de delitos violentos y de agresiones sexuales; se leen como los grupos violento y sexual, más el secuestro agravado y la trata con fines sexuales."
    },
    {
      "codigo": "MUESTRAS_PERECIBLES",
      "titulo": "Requiere muestras o evidencias que pueden desaparecer",
      "grupo": "DILIGENCIA_FORENSE",
      "gruposDelito": [
        "SEXUAL",
        "VIOLENTO"
      ],
      "delitos": [
        "CP_141_INC_4",
        "CP_141_INC_5",
        "CP_411_QUATER_SEXUAL"
      ],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1",
      "nota": "El Protocolo habla de delitos violentos y de agresiones sexuales; se leen como los grupos violento y sexual, más el secuestro agravado y la trata con fines sexuales."
    },
    {
      "codigo": "PROFILAXIS_ITS",
      "titulo": "Requiere profilaxis de infecciones de transmisión sexual",
      "grupo": "DILIGENCIA_FORENSE",
      "gruposDelito": [
        "SEXUAL"
      ],
      "delitos": [
        "CP_141_INC_5",
        "CP_411_QUATER_SEXUAL",
        "CP_433_N1_VIOLACION"
      ],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1",
      "nota": "El Protocolo habla de agresiones sexuales; se leen como el grupo sexual, más los delitos de otros grupos que comprenden violación o explotación sexual."
    },
    {
      "codigo": "PROFILAXIS_VIH",
      "titulo": "Requiere profilaxis de VIH",
      "grupo": "DILIGENCIA_FORENSE",
      "gruposDelito": [
        "SEXUAL"
      ],
      "delitos": [
        "CP_141_INC_5",
        "CP_411_QUATER_SEXUAL",
        "CP_433_N1_VIOLACION"
      ],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1",
      "nota": "El Protocolo habla de agresiones sexuales; se leen como el grupo sexual, más los delitos de otros grupos que comprenden violación o explotación sexual."
    },
    {
      "codigo": "ANTICONCEPCION_EMERGENCIA",
      "titulo": "Requiere anticoncepción de emergencia",
      "grupo": "DILIGENCIA_FORENSE",
      "gruposDelito": [
        "SEXUAL"
      ],
      "delitos": [
        "CP_141_INC_5",
        "CP_411_QUATER_SEXUAL",
        "CP_433_N1_VIOLACION"
      ],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B §5.1",
      "nota": "El Protocolo habla de agresiones sexuales; se leen como el grupo sexual, más los delitos de otros grupos que comprenden violación o explotación sexual."
    }
  ]
} as const;

/** Feriados, 1.0.0. */
export const feriados = {
  "catalogue": "feriados",
  "version": "1.0.0",
  "title": "Feriados",
  "description": "Días feriados de Chile, cada uno con su regla, el territorio donde rige y la ley que lo establece; vigenciaDesde es el primer día en que se observó con esa regla. Está completo entre las fechas de «cobertura» salvo los feriados que una ley declara por una sola vez: la instalación los agrega. No figuran: el 31 de diciembre, feriado solo para los bancos; los sábados, que son inhábiles para la Administración pero no feriados; ni los días de elección, feriados por la Ley 18.700 que se celebran en domingo.",
  "fuente": "Leyes citadas en cada entrada, según la Dirección del Trabajo y publicaciones que las transcriben; fechas de 2025 a 2040 contrastadas con una biblioteca pública de feriados",
  "cobertura": {
    "desde": "2025-01-01",
    "hasta": "2040-12-31"
  },
  "entries": [
    {
      "codigo": "ANO_NUEVO",
      "titulo": "Año Nuevo",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 1,
        "dia": 1
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "ANO_NUEVO_LUNES",
      "titulo": "Feriado adicional de Año Nuevo",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 1,
        "dia": 2,
        "soloSi": 1
      },
      "vigenciaDesde": "2017-01-02",
      "vigenciaHasta": null,
      "fuente": "Ley 20.983 artículo único: el lunes 2 de enero, cuando el 1 cae domingo"
    },
    {
      "codigo": "VIERNES_SANTO",
      "titulo": "Viernes Santo",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "PASCUA",
        "dias": -2
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "SABADO_SANTO",
      "titulo": "Sábado Santo",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "PASCUA",
        "dias": -1
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "DIA_DEL_TRABAJO",
      "titulo": "Día Nacional del Trabajo",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 5,
        "dia": 1
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Código del Trabajo art. 35; antes, Ley 2.200 (texto de esta por verificar)"
    },
    {
      "codigo": "GLORIAS_NAVALES",
      "titulo": "Día de las Glorias Navales",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 5,
        "dia": 21
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "MORRO_DE_ARICA",
      "titulo": "Asalto y Toma del Morro de Arica",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "REGIONES",
        "regiones": [
          "15"
        ]
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 6,
        "dia": 7
      },
      "vigenciaDesde": "2013-06-07",
      "vigenciaHasta": null,
      "fuente": "Ley 20.663: solo Región de Arica y Parinacota"
    },
    {
      "codigo": "PUEBLOS_INDIGENAS",
      "titulo": "Día Nacional de los Pueblos Indígenas",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHAS",
        "fechas": [
          "2021-06-21",
          "2022-06-21",
          "2023-06-21",
          "2024-06-20",
          "2025-06-20",
          "2026-06-21",
          "2027-06-21",
          "2028-06-20",
          "2029-06-20",
          "2030-06-21",
          "2031-06-21",
          "2032-06-20",
          "2033-06-20",
          "2034-06-21",
          "2035-06-21",
          "2036-06-20",
          "2037-06-20",
          "2038-06-21",
          "2039-06-21",
          "2040-06-20"
        ]
      },
      "vigenciaDesde": "2021-06-21",
      "vigenciaHasta": null,
      "fuente": "Ley 21.357 artículo único: el día del solsticio de invierno (en 2021, el 21 de junio). Fechas calculadas con la hora oficial de Chile continental; desde 2027, por verificar con la que se publique cada año"
    },
    {
      "codigo": "SAN_PEDRO_Y_SAN_PABLO",
      "titulo": "San Pedro y San Pablo",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 6,
        "dia": 29,
        "traslados": [
          {
            "diaSemana": 2,
            "dias": -1
          },
          {
            "diaSemana": 3,
            "dias": -2
          },
          {
            "diaSemana": 4,
            "dias": -3
          },
          {
            "diaSemana": 5,
            "dias": 3
          }
        ]
      },
      "vigenciaDesde": "2000-06-26",
      "vigenciaHasta": null,
      "fuente": "Ley 18.432; traslado al lunes, Ley 19.668"
    },
    {
      "codigo": "VIRGEN_DEL_CARMEN",
      "titulo": "Día de la Virgen del Carmen",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 7,
        "dia": 16
      },
      "vigenciaDesde": "2007-07-16",
      "vigenciaHasta": null,
      "fuente": "Ley 20.148"
    },
    {
      "codigo": "ASUNCION_DE_LA_VIRGEN",
      "titulo": "Asunción de la Virgen",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 8,
        "dia": 15
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "NACIMIENTO_DE_OHIGGINS",
      "titulo": "Nacimiento del Prócer de la Independencia",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "COMUNAS",
        "comunas": [
          "16101",
          "16103"
        ]
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 8,
        "dia": 20
      },
      "vigenciaDesde": "2014-08-20",
      "vigenciaHasta": null,
      "fuente": "Ley 20.768: solo comunas de Chillán y Chillán Viejo"
    },
    {
      "codigo": "FIESTAS_PATRIAS_LUNES_17",
      "titulo": "Feriado adicional de Fiestas Patrias",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 9,
        "dia": 17,
        "soloSi": 1
      },
      "vigenciaDesde": "2007-09-17",
      "vigenciaHasta": null,
      "fuente": "Ley 20.215 y Código del Trabajo art. 35 ter: el lunes 17, cuando el 18 y el 19 caen martes y miércoles"
    },
    {
      "codigo": "FIESTAS_PATRIAS_VIERNES_17",
      "titulo": "Feriado adicional de Fiestas Patrias",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 9,
        "dia": 17,
        "soloSi": 5
      },
      "vigenciaDesde": "2021-09-17",
      "vigenciaHasta": null,
      "fuente": "Ley 20.983 artículo único: el viernes 17, cuando el 18 y el 19 caen sábado y domingo"
    },
    {
      "codigo": "INDEPENDENCIA_NACIONAL",
      "titulo": "Independencia Nacional",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 9,
        "dia": 18
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "GLORIAS_DEL_EJERCITO",
      "titulo": "Día de las Glorias del Ejército",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 9,
        "dia": 19
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "FIESTAS_PATRIAS_VIERNES_20",
      "titulo": "Feriado adicional de Fiestas Patrias",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 9,
        "dia": 20,
        "soloSi": 5
      },
      "vigenciaDesde": "2013-09-20",
      "vigenciaHasta": null,
      "fuente": "Ley 20.215 y Código del Trabajo art. 35 ter: el viernes 20, cuando el 18 y el 19 caen miércoles y jueves"
    },
    {
      "codigo": "ENCUENTRO_DE_DOS_MUNDOS",
      "titulo": "Encuentro de Dos Mundos",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 10,
        "dia": 12,
        "traslados": [
          {
            "diaSemana": 2,
            "dias": -1
          },
          {
            "diaSemana": 3,
            "dias": -2
          },
          {
            "diaSemana": 4,
            "dias": -3
          },
          {
            "diaSemana": 5,
            "dias": 3
          }
        ]
      },
      "vigenciaDesde": "2000-10-09",
      "vigenciaHasta": null,
      "fuente": "Ley 3.810; traslado al lunes, Ley 19.668"
    },
    {
      "codigo": "IGLESIAS_EVANGELICAS",
      "titulo": "Día Nacional de las Iglesias Evangélicas y Protestantes",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 10,
        "dia": 31,
        "traslados": [
          {
            "diaSemana": 2,
            "dias": -4
          },
          {
            "diaSemana": 3,
            "dias": 2
          }
        ]
      },
      "vigenciaDesde": "2008-10-31",
      "vigenciaHasta": null,
      "fuente": "Ley 20.299 arts. 1 y 2: si cae martes, el viernes anterior; si cae miércoles, el viernes siguiente"
    },
    {
      "codigo": "TODOS_LOS_SANTOS",
      "titulo": "Día de Todos los Santos",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 11,
        "dia": 1
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "INMACULADA_CONCEPCION",
      "titulo": "Inmaculada Concepción",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 12,
        "dia": 8
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "NAVIDAD",
      "titulo": "Navidad",
      "clase": "RELIGIOSO",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "FECHA",
        "mes": 12,
        "dia": 25
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1"
    },
    {
      "codigo": "DOMINGO",
      "titulo": "Domingo",
      "clase": "CIVIL",
      "ambito": {
        "tipo": "NACIONAL"
      },
      "regla": {
        "tipo": "DIA_SEMANA",
        "diaSemana": 7
      },
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ley 2.977 art. 1 N° 1 (numeral por verificar)"
    }
  ]
} as const;

/** Instituciones y unidades, 1.0.0. */
export const instituciones = {
  "catalogue": "instituciones",
  "version": "1.0.0",
  "title": "Instituciones y unidades",
  "description": "Instituciones que intervienen, con identificador estable, y las que las suceden por región y fecha. Una institución que termina en fechas distintas según la región tiene una fila por grupo de regiones. «regiones» nulo: todo el país. «fechasAproximadas»: el día exacto no se ha establecido.",
  "fuente": "Protocolo B; Protocolo Intersectorial de Atención a Víctimas de Trata de Personas; leyes citadas en cada fila",
  "entries": [
    {
      "codigo": "ministerio-publico",
      "titulo": "Ministerio Público",
      "clase": "ministerio-publico",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B §5"
    },
    {
      "codigo": "fiscalia",
      "titulo": "Fiscalía (fiscal a cargo)",
      "clase": "ministerio-publico",
      "padre": "ministerio-publico",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B §5.2 a §5.5"
    },
    {
      "codigo": "uravit",
      "titulo": "Unidad Regional de Atención a Víctimas y Testigos (URAVIT)",
      "clase": "ministerio-publico",
      "padre": "ministerio-publico",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B §5.6 a §5.8"
    },
    {
      "codigo": "pdi",
      "titulo": "Policía de Investigaciones de Chile",
      "clase": "policia",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "pdi-bitrap",
      "titulo": "Brigada Investigadora de Trata de Personas (BITRAP)",
      "clase": "policia",
      "padre": "pdi",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas",
      "nota": "Creada en 2012; las fuentes escriben BRITRAP, Bitrap y BITRAP para la misma unidad."
    },
    {
      "codigo": "carabineros",
      "titulo": "Carabineros de Chile",
      "clase": "policia",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "carabineros-os9",
      "titulo": "Departamento de Investigación de Organizaciones Criminales OS9",
      "clase": "policia",
      "padre": "carabineros",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "dem",
      "titulo": "Departamento de Extranjería y Migración",
      "clase": "sermig",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": "2021-09-30",
      "fechasAproximadas": true,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas",
      "nota": "Fecha de término por verificar: la del inicio del Servicio Nacional de Migraciones."
    },
    {
      "codigo": "sermig",
      "titulo": "Servicio Nacional de Migraciones",
      "clase": "sermig",
      "padre": null,
      "vigenciaDesde": "2021-10-01",
      "vigenciaHasta": null,
      "fechasAproximadas": true,
      "regiones": null,
      "sucesorDe": [
        "dem"
      ],
      "leyes": [
        "21.325"
      ],
      "fuente": "Ley 21.325, publicada el 20 de abril de 2021 (inicio de funciones por verificar)"
    },
    {
      "codigo": "red-salud",
      "titulo": "Red asistencial del Ministerio de Salud",
      "clase": "salud",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B, Anexo 2"
    },
    {
      "codigo": "sename-proteccion",
      "titulo": "Servicio Nacional de Menores, línea de protección",
      "clase": "proteccion-ninez",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": "2021-09-30",
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B, Anexo 2"
    },
    {
      "codigo": "servicio-proteccion",
      "titulo": "Servicio Nacional de Protección Especializada a la Niñez y Adolescencia",
      "clase": "proteccion-ninez",
      "padre": null,
      "vigenciaDesde": "2021-10-01",
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [
        "sename-proteccion"
      ],
      "leyes": [
        "21.302"
      ],
      "fuente": "Ley 21.302, vigente desde el 1 de octubre de 2021",
      "nota": "Conocido al comienzo como «Mejor Niñez». Sus cinco años para reemplazar los programas de SENAME vencieron en octubre de 2026; qué sucede a PRM, PEE y PRJ no está confirmado."
    },
    {
      "codigo": "sename-justicia-juvenil",
      "titulo": "Servicio Nacional de Menores, línea de justicia juvenil",
      "clase": "proteccion-ninez",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": "2024-01-12",
      "fechasAproximadas": true,
      "regiones": [
        "01",
        "02",
        "03",
        "04",
        "15"
      ],
      "sucesorDe": [],
      "leyes": [
        "21.527"
      ],
      "fuente": "Ley 21.527, publicada el 12 de enero de 2023",
      "nota": "La zona norte comenzó en enero de 2024; el día es aproximado."
    },
    {
      "codigo": "reinsercion-juvenil",
      "titulo": "Servicio Nacional de Reinserción Social Juvenil",
      "clase": "proteccion-ninez",
      "padre": null,
      "vigenciaDesde": "2024-01-13",
      "vigenciaHasta": null,
      "fechasAproximadas": true,
      "regiones": [
        "01",
        "02",
        "03",
        "04",
        "15"
      ],
      "sucesorDe": [
        "sename-justicia-juvenil"
      ],
      "leyes": [
        "21.527"
      ],
      "fuente": "Ley 21.527, publicada el 12 de enero de 2023",
      "nota": "La zona norte comenzó en enero de 2024; el día es aproximado."
    },
    {
      "codigo": "sename-justicia-juvenil",
      "titulo": "Servicio Nacional de Menores, línea de justicia juvenil",
      "clase": "proteccion-ninez",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": "2025-01-12",
      "fechasAproximadas": false,
      "regiones": [
        "07",
        "08",
        "09",
        "10",
        "11",
        "12",
        "14",
        "16"
      ],
      "sucesorDe": [],
      "leyes": [
        "21.527"
      ],
      "fuente": "Ley 21.527, publicada el 12 de enero de 2023"
    },
    {
      "codigo": "reinsercion-juvenil",
      "titulo": "Servicio Nacional de Reinserción Social Juvenil",
      "clase": "proteccion-ninez",
      "padre": null,
      "vigenciaDesde": "2025-01-13",
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": [
        "07",
        "08",
        "09",
        "10",
        "11",
        "12",
        "14",
        "16"
      ],
      "sucesorDe": [
        "sename-justicia-juvenil"
      ],
      "leyes": [
        "21.527"
      ],
      "fuente": "Ley 21.527, publicada el 12 de enero de 2023"
    },
    {
      "codigo": "sename-justicia-juvenil",
      "titulo": "Servicio Nacional de Menores, línea de justicia juvenil",
      "clase": "proteccion-ninez",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": "2026-01-12",
      "fechasAproximadas": true,
      "regiones": [
        "05",
        "06",
        "13"
      ],
      "sucesorDe": [],
      "leyes": [
        "21.527"
      ],
      "fuente": "Ley 21.527, publicada el 12 de enero de 2023",
      "nota": "La zona central estaba prevista para enero de 2026; el día es aproximado."
    },
    {
      "codigo": "reinsercion-juvenil",
      "titulo": "Servicio Nacional de Reinserción Social Juvenil",
      "clase": "proteccion-ninez",
      "padre": null,
      "vigenciaDesde": "2026-01-13",
      "vigenciaHasta": null,
      "fechasAproximadas": true,
      "regiones": [
        "05",
        "06",
        "13"
      ],
      "sucesorDe": [
        "sename-justicia-juvenil"
      ],
      "leyes": [
        "21.527"
      ],
      "fuente": "Ley 21.527, publicada el 12 de enero de 2023",
      "nota": "La zona central estaba prevista para enero de 2026; el día es aproximado."
    },
    {
      "codigo": "ocas",
      "titulo": "Organismos colaboradores acreditados",
      "clase": "organismo-colaborador",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Ejecutan los programas de protección; son entidades privadas: comunicarles datos exige consentimiento o mandato legal."
    },
    {
      "codigo": "caj",
      "titulo": "Corporación de Asistencia Judicial",
      "clase": "caj",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": "2027-05-12",
      "fechasAproximadas": true,
      "regiones": [
        "01",
        "02",
        "03",
        "04",
        "05",
        "15"
      ],
      "sucesorDe": [],
      "leyes": [
        "21.780"
      ],
      "fuente": "Protocolo B, Anexo 2; Ley 21.780, publicada el 13 de noviembre de 2025: comienza 18 meses después, de Arica a Valparaíso, y se completa a los 48 meses",
      "nota": "Día aproximado: 18 meses desde la publicación."
    },
    {
      "codigo": "pav",
      "titulo": "Programa Apoyo a Víctimas",
      "clase": "pav",
      "padre": "subsecretaria-prevencion-delito",
      "vigenciaDesde": null,
      "vigenciaHasta": "2027-05-12",
      "fechasAproximadas": true,
      "regiones": [
        "01",
        "02",
        "03",
        "04",
        "05",
        "15"
      ],
      "sucesorDe": [],
      "leyes": [
        "21.780"
      ],
      "fuente": "Protocolo B, Anexo 2; Ley 21.780, publicada el 13 de noviembre de 2025: comienza 18 meses después, de Arica a Valparaíso, y se completa a los 48 meses",
      "nota": "Día aproximado: 18 meses desde la publicación. Coordina el Protocolo Intersectorial en la región."
    },
    {
      "codigo": "servicio-acceso-justicia",
      "titulo": "Servicio Nacional de Acceso a la Justicia y Defensoría de Víctimas",
      "clase": "caj",
      "padre": null,
      "vigenciaDesde": "2027-05-13",
      "vigenciaHasta": null,
      "fechasAproximadas": true,
      "regiones": [
        "01",
        "02",
        "03",
        "04",
        "05",
        "15"
      ],
      "sucesorDe": [
        "caj",
        "pav"
      ],
      "leyes": [
        "21.780"
      ],
      "fuente": "Ley 21.780, publicada el 13 de noviembre de 2025: comienza 18 meses después, de Arica a Valparaíso, y se completa a los 48 meses",
      "nota": "Día aproximado: 18 meses desde la publicación."
    },
    {
      "codigo": "caj",
      "titulo": "Corporación de Asistencia Judicial",
      "clase": "caj",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": "2029-11-12",
      "fechasAproximadas": true,
      "regiones": [
        "06",
        "07",
        "08",
        "09",
        "10",
        "11",
        "12",
        "13",
        "14",
        "16"
      ],
      "sucesorDe": [],
      "leyes": [
        "21.780"
      ],
      "fuente": "Protocolo B, Anexo 2; Ley 21.780, publicada el 13 de noviembre de 2025: comienza 18 meses después, de Arica a Valparaíso, y se completa a los 48 meses",
      "nota": "A más tardar: 48 meses desde la publicación; las etapas intermedias no se conocen."
    },
    {
      "codigo": "pav",
      "titulo": "Programa Apoyo a Víctimas",
      "clase": "pav",
      "padre": "subsecretaria-prevencion-delito",
      "vigenciaDesde": null,
      "vigenciaHasta": "2029-11-12",
      "fechasAproximadas": true,
      "regiones": [
        "06",
        "07",
        "08",
        "09",
        "10",
        "11",
        "12",
        "13",
        "14",
        "16"
      ],
      "sucesorDe": [],
      "leyes": [
        "21.780"
      ],
      "fuente": "Protocolo B, Anexo 2; Ley 21.780, publicada el 13 de noviembre de 2025: comienza 18 meses después, de Arica a Valparaíso, y se completa a los 48 meses",
      "nota": "A más tardar: 48 meses desde la publicación; las etapas intermedias no se conocen. Coordina el Protocolo Intersectorial en la región."
    },
    {
      "codigo": "servicio-acceso-justicia",
      "titulo": "Servicio Nacional de Acceso a la Justicia y Defensoría de Víctimas",
      "clase": "caj",
      "padre": null,
      "vigenciaDesde": "2029-11-13",
      "vigenciaHasta": null,
      "fechasAproximadas": true,
      "regiones": [
        "06",
        "07",
        "08",
        "09",
        "10",
        "11",
        "12",
        "13",
        "14",
        "16"
      ],
      "sucesorDe": [
        "caj",
        "pav"
      ],
      "leyes": [
        "21.780"
      ],
      "fuente": "Ley 21.780, publicada el 13 de noviembre de 2025: comienza 18 meses después, de Arica a Valparaíso, y se completa a los 48 meses",
      "nota": "A más tardar: 48 meses desde la publicación; las etapas intermedias no se conocen."
    },
    {
      "codigo": "cavi",
      "titulo": "Centro de Atención Integral a Víctimas de Delitos Violentos (CAVI)",
      "clase": "caj",
      "padre": "caj",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B, Anexo 2"
    },
    {
      "codigo": "uvi",
      "titulo": "Unidad de Atención Integral a Víctimas de Delitos Violentos (UVI)",
      "clase": "caj",
      "padre": "caj",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B, Anexo 2"
    },
    {
      "codigo": "creden",
      "titulo": "Centro Regional por los Derechos del Niño (CREDEN)",
      "clase": "caj",
      "padre": "caj",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": [
        "13"
      ],
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B, Anexo 2"
    },
    {
      "codigo": "cav",
      "titulo": "Centro de Atención a Víctimas",
      "clase": "pav",
      "padre": "pav",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B, Anexo 2"
    },
    {
      "codigo": "sernameg",
      "titulo": "Servicio Nacional de la Mujer y la Equidad de Género",
      "clase": "sernameg",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "sml",
      "titulo": "Servicio Médico Legal",
      "clase": "sml",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "tribunal-familia",
      "titulo": "Juzgado con competencia en materias de familia",
      "clase": "tribunal-familia",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo B §5.8"
    },
    {
      "codigo": "consulado",
      "titulo": "Consulado del país de la persona",
      "clase": "consulado",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Plan de Acción contra la Trata de Personas 2015-2018, acción 3.1.3"
    },
    {
      "codigo": "acnur",
      "titulo": "Alto Comisionado de las Naciones Unidas para los Refugiados (ACNUR)",
      "clase": "organismo-internacional",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "oim",
      "titulo": "Organización Internacional para las Migraciones (OIM)",
      "clase": "organismo-internacional",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "secretaria-mitp",
      "titulo": "Mesa Intersectorial sobre Trata de Personas, secretaría técnica",
      "clase": "secretaria-mitp",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Decreto exento 1.817 de 2021, que reemplazó al 2.821 de 2008; si la secretaría pasó al Ministerio de Seguridad Pública está por verificar",
      "nota": "El Servicio Nacional de Migraciones actúa como secretaría técnica."
    },
    {
      "codigo": "ministerio-interior-seguridad",
      "titulo": "Ministerio del Interior y Seguridad Pública",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": "2025-03-31",
      "fechasAproximadas": true,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [
        "21.730"
      ],
      "fuente": "Protocolo B, Anexo 2; Ley 21.730 (fecha de término por verificar)"
    },
    {
      "codigo": "ministerio-interior",
      "titulo": "Ministerio del Interior",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": "2025-04-01",
      "vigenciaHasta": null,
      "fechasAproximadas": true,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [
        "21.730"
      ],
      "fuente": "Ley 21.730 (fecha de inicio por verificar)"
    },
    {
      "codigo": "ministerio-seguridad-publica",
      "titulo": "Ministerio de Seguridad Pública",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": "2025-04-01",
      "vigenciaHasta": null,
      "fechasAproximadas": true,
      "regiones": null,
      "sucesorDe": [
        "ministerio-interior-seguridad"
      ],
      "leyes": [
        "21.730"
      ],
      "fuente": "Ley 21.730, publicada el 5 de febrero de 2025 (inicio de funciones por verificar)",
      "nota": "Sucede al anterior en seguridad, prevención y atención de víctimas; el Ministerio del Interior conserva las demás materias."
    },
    {
      "codigo": "subsecretaria-prevencion-delito",
      "titulo": "Subsecretaría de Prevención del Delito",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [
        "21.730"
      ],
      "fuente": "Protocolo B, Anexo 2; Ley 21.730",
      "nota": "Pasó del Ministerio del Interior y Seguridad Pública al Ministerio de Seguridad Pública en 2025 sin cambiar de nombre."
    },
    {
      "codigo": "das",
      "titulo": "Departamento de Acción Social del Ministerio del Interior",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "minsal",
      "titulo": "Ministerio de Salud",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "mineduc",
      "titulo": "Ministerio de Educación",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "junji",
      "titulo": "Junta Nacional de Jardines Infantiles",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "integra",
      "titulo": "Fundación Integra",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "indh",
      "titulo": "Instituto Nacional de Derechos Humanos",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "ong-raices",
      "titulo": "ONG Raíces",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "incami",
      "titulo": "Instituto Católico Chileno de Migración (INCAMI)",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "sjm",
      "titulo": "Servicio Jesuita a Migrantes",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    },
    {
      "codigo": "corporacion-humanas",
      "titulo": "Corporación Humanas",
      "clase": "mesa-miembro",
      "padre": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fechasAproximadas": false,
      "regiones": null,
      "sucesorDe": [],
      "leyes": [],
      "fuente": "Protocolo Intersectorial de Atención a Víctimas de Trata de Personas"
    }
  ]
} as const;

/** Oferta institucional, 1.0.0. */
export const oferta = {
  "catalogue": "oferta",
  "version": "1.0.0",
  "title": "Oferta institucional",
  "description": "Programas a los que se puede derivar, con sus criterios como reglas: una persona cabe si se cumplen todas las de inclusión y ninguna de las de exclusión; cada regla trae el motivo que se muestra cuando falla. Es una ayuda para quien deriva: decide la entidad receptora. La edad que no consta se trata como minoría de edad (presunción de la Ley 21.430, por verificar). El orden es el de la enumeración de programas de los mensajes.",
  "fuente": "Protocolo B, Anexo 2",
  "listas": {
    "PAV": [
      {
        "titulo": "Homicidio",
        "delitos": [
          "CP_391_N1",
          "CP_391_N2"
        ]
      },
      {
        "titulo": "Parricidio",
        "delitos": [
          "CP_390_INC_1"
        ]
      },
      {
        "titulo": "Femicidio",
        "delitos": [
          "CP_390_INC_2",
          "CP_390_BIS",
          "CP_390_TER"
        ]
      },
      {
        "titulo": "Robo con violencia",
        "delitos": []
      },
      {
        "titulo": "Robo con intimidación",
        "delitos": []
      },
      {
        "titulo": "Robo con homicidio",
        "delitos": [
          "CP_433_N1_HOMICIDIO"
        ]
      },
      {
        "titulo": "Robo con violación",
        "delitos": [
          "CP_433_N1_VIOLACION"
        ]
      },
      {
        "titulo": "Delitos sexuales contra mayores de 18 años",
        "delitos": [
          "CP_361",
          "CP_362",
          "CP_363",
          "CP_365",
          "CP_365_BIS",
          "CP_366",
          "CP_366_BIS",
          "CP_366_TER",
          "CP_366_QUATER",
          "CP_366_QUINQUIES",
          "CP_367",
          "CP_367_TER",
          "CP_367_QUATER",
          "CP_367_SEPTIES",
          "CP_372_BIS",
          "CP_374_BIS"
        ]
      },
      {
        "titulo": "Delitos sexuales contra menores de 18 años",
        "delitos": [
          "CP_361",
          "CP_362",
          "CP_363",
          "CP_365",
          "CP_365_BIS",
          "CP_366",
          "CP_366_BIS",
          "CP_366_TER",
          "CP_366_QUATER",
          "CP_366_QUINQUIES",
          "CP_367",
          "CP_367_TER",
          "CP_367_QUATER",
          "CP_367_SEPTIES",
          "CP_372_BIS",
          "CP_374_BIS"
        ]
      },
      {
        "titulo": "Lesiones",
        "delitos": [
          "CP_397_N1"
        ]
      },
      {
        "titulo": "Secuestro",
        "delitos": [
          "CP_141_INC_4",
          "CP_141_INC_5"
        ]
      },
      {
        "titulo": "Sustracción de menores",
        "delitos": [
          "CP_142"
        ]
      },
      {
        "titulo": "Trata de personas",
        "delitos": [
          "CP_411_TER",
          "CP_411_QUATER_SEXUAL",
          "CP_411_QUATER_LABORAL",
          "CP_411_QUATER_ORGANOS"
        ]
      },
      {
        "titulo": "Cuasidelito de homicidio",
        "delitos": []
      },
      {
        "titulo": "Cuasidelito de lesiones",
        "delitos": []
      },
      {
        "titulo": "Conducción con resultado de lesiones o muerte",
        "delitos": []
      },
      {
        "titulo": "Atentado contra vehículo con resultado de lesiones",
        "delitos": []
      }
    ]
  },
  "notaListas": "Catálogo cerrado del Programa Apoyo a Víctimas, 17 entradas. Las que no tienen código no son delitos del Protocolo B. El tráfico de migrantes y la castración no están en él. Lectura propia: la promoción de la entrada o salida para la prostitución (art. 411 ter) es trata de personas.",
  "entries": [
    {
      "codigo": "PRM",
      "titulo": "Programa de protección especializada en maltrato y abuso sexual infantil",
      "institucion": "servicio-proteccion",
      "cobertura": "Nacional y regional, por organismos colaboradores.",
      "regiones": null,
      "usuario": "NNA que sufrieron agresión sexual, o maltrato físico o psicológico grave que constituye delito.",
      "criterioInclusion": "Agresión sexual en cualquier forma, o maltrato grave.",
      "criterioExclusion": "Víctimas de otros delitos.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "edadMenorDe": 18
          },
          "motivo": "El programa atiende a menores de 18 años."
        },
        {
          "si": {
            "any": [
              {
                "grupo": [
                  "SEXUAL"
                ],
                "segunLey": true
              },
              {
                "delito": [
                  "CP_411_QUATER_SEXUAL",
                  "CP_411_TER",
                  "CP_433_N1_VIOLACION",
                  "CP_141_INC_5"
                ]
              },
              {
                "delito": [
                  "CP_390_INC_1",
                  "CP_390_INC_2",
                  "CP_390_BIS",
                  "CP_390_TER",
                  "CP_391_N1",
                  "CP_391_N2",
                  "CP_395",
                  "CP_397_N1"
                ],
                "segunLey": true
              },
              {
                "consta": "maltratoGrave"
              }
            ]
          },
          "motivo": "El programa atiende agresión sexual y maltrato físico o psicológico grave; no consta ninguno de los dos."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: son agresión sexual los delitos del grupo sexual y los que comprenden violación o explotación sexual; son maltrato físico grave la tentativa de homicidio, parricidio o femicidio, la castración y las lesiones graves gravísimas. El maltrato psicológico y el que acompaña a otros delitos lo declara quien deriva (maltratoGrave). Qué programa del Servicio de Protección Especializada lo sucede está por confirmar."
    },
    {
      "codigo": "PEE",
      "titulo": "Programa especializado en explotación sexual comercial infantil y adolescente",
      "institucion": "servicio-proteccion",
      "cobertura": "Nacional y regional, por organismos colaboradores.",
      "regiones": null,
      "usuario": "NNA víctimas de explotación sexual comercial, con sus familias y adultos significativos.",
      "criterioInclusion": "Explotación sexual comercial en cualquier modalidad: turismo sexual, trata con ese fin y pornografía incluidas.",
      "criterioExclusion": "Víctimas de otros delitos.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "edadMenorDe": 18
          },
          "motivo": "El programa atiende a menores de 18 años."
        },
        {
          "si": {
            "delito": [
              "CP_366_QUINQUIES",
              "CP_367",
              "CP_367_TER",
              "CP_367_QUATER",
              "CP_367_SEPTIES",
              "CP_374_BIS",
              "CP_411_TER",
              "CP_411_QUATER_SEXUAL"
            ]
          },
          "motivo": "El programa atiende explotación sexual comercial, y no consta un delito de ese tipo."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: la promoción de la entrada o salida del país para la prostitución (art. 411 ter) es explotación sexual comercial. Qué programa del Servicio de Protección Especializada lo sucede está por confirmar."
    },
    {
      "codigo": "PRJ",
      "titulo": "Programa de representación jurídica para NNA víctimas de delito",
      "institucion": "servicio-proteccion",
      "cobertura": "Regional, por organismos colaboradores.",
      "regiones": null,
      "usuario": "NNA víctimas de delito, gravemente vulnerados en sus derechos y atendidos en un programa ambulatorio o residencial.",
      "criterioInclusion": "Víctimas de delito con vulneración grave de derechos.",
      "criterioExclusion": "No tiene.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "edadMenorDe": 18
          },
          "motivo": "El programa atiende a menores de 18 años."
        },
        {
          "si": {
            "grupo": [
              "SEXUAL",
              "TRATA_Y_TRAFICO",
              "SECUESTRO_Y_SUSTRACCION",
              "VIOLENTO"
            ]
          },
          "motivo": "No consta un delito de los que contempla el Protocolo."
        },
        {
          "si": {
            "consta": "vulneracionGrave"
          },
          "motivo": "No consta una vulneración grave de derechos."
        },
        {
          "si": {
            "atendidoEn": [
              "AMBULATORIO",
              "RESIDENCIAL"
            ]
          },
          "motivo": "No consta que la persona sea atendida en un programa ambulatorio o residencial."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: la atención en un programa, que la fila pone en la columna del usuario, se exige como criterio. El grado de ejecución no importa: la fila habla de víctimas de delito, sin remitir a la Ley. Qué programa del Servicio de Protección Especializada lo sucede está por confirmar."
    },
    {
      "codigo": "CAVI",
      "titulo": "Centro de Atención Integral a Víctimas de Delitos Violentos",
      "institucion": "caj",
      "cobertura": "18 centros.",
      "regiones": null,
      "usuario": "NNA víctimas de un delito violento ocurrido en la jurisdicción del centro, y sus familias.",
      "criterioInclusion": "Las víctimas directas ingresan sin más al patrocinio judicial, cualquiera sea su situación económica; la representación es gratuita para todo NNA.",
      "criterioExclusion": "No tiene.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "edadMenorDe": 18
          },
          "motivo": "El programa atiende a menores de 18 años."
        },
        {
          "si": {
            "grupo": [
              "SEXUAL",
              "TRATA_Y_TRAFICO",
              "SECUESTRO_Y_SUSTRACCION",
              "VIOLENTO"
            ]
          },
          "motivo": "No consta un delito de los que contempla el Protocolo."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: como la fila no excluye a nadie y abre el patrocinio a toda víctima directa, cuentan todos los delitos del Protocolo, también el tráfico de migrantes, y el homicidio consumado respecto de los hijos de la víctima. La fila no dice en qué regiones están los centros: la jurisdicción la confirma quien recibe."
    },
    {
      "codigo": "UVI",
      "titulo": "Unidad de Atención Integral a Víctimas de Delitos Violentos",
      "institucion": "caj",
      "cobertura": "2 unidades.",
      "regiones": null,
      "usuario": "NNA víctimas de un delito violento ocurrido en la jurisdicción del centro, y sus familias.",
      "criterioInclusion": "Las víctimas directas ingresan sin más al patrocinio judicial, cualquiera sea su situación económica; la representación es gratuita para todo NNA.",
      "criterioExclusion": "No tiene.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "edadMenorDe": 18
          },
          "motivo": "El programa atiende a menores de 18 años."
        },
        {
          "si": {
            "grupo": [
              "SEXUAL",
              "TRATA_Y_TRAFICO",
              "SECUESTRO_Y_SUSTRACCION",
              "VIOLENTO"
            ]
          },
          "motivo": "No consta un delito de los que contempla el Protocolo."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: como la fila no excluye a nadie y abre el patrocinio a toda víctima directa, cuentan todos los delitos del Protocolo, también el tráfico de migrantes, y el homicidio consumado respecto de los hijos de la víctima. La fila no dice en qué regiones están las unidades: la jurisdicción la confirma quien recibe."
    },
    {
      "codigo": "CREDEN",
      "titulo": "Centro Regional por los Derechos del Niño",
      "institucion": "caj",
      "cobertura": "1 centro, en la Región Metropolitana.",
      "regiones": [
        "13"
      ],
      "usuario": "NNA víctimas de un delito violento ocurrido en la jurisdicción del centro, y sus familias.",
      "criterioInclusion": "Las víctimas directas ingresan sin más al patrocinio judicial, cualquiera sea su situación económica; la representación es gratuita para todo NNA.",
      "criterioExclusion": "No tiene.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "edadMenorDe": 18
          },
          "motivo": "El programa atiende a menores de 18 años."
        },
        {
          "si": {
            "grupo": [
              "SEXUAL",
              "TRATA_Y_TRAFICO",
              "SECUESTRO_Y_SUSTRACCION",
              "VIOLENTO"
            ]
          },
          "motivo": "No consta un delito de los que contempla el Protocolo."
        },
        {
          "si": {
            "region": [
              "13"
            ]
          },
          "motivo": "El centro atiende sólo la Región Metropolitana."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: como la fila no excluye a nadie y abre el patrocinio a toda víctima directa, cuentan todos los delitos del Protocolo, también el tráfico de migrantes, y el homicidio consumado respecto de los hijos de la víctima."
    },
    {
      "codigo": "PAV_ORIENTACION",
      "titulo": "Servicio de orientación e información telefónica",
      "institucion": "pav",
      "cobertura": "Nacional y regional: lo prestan los Centros de Atención a Víctimas, y un equipo propio en la Región Metropolitana.",
      "regiones": null,
      "usuario": "Personas de cualquier edad, víctimas de un delito violento del catálogo del programa.",
      "criterioInclusion": "Haber sido víctima de un delito violento.",
      "criterioExclusion": "No haber sido víctima de un delito violento.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "lista": "PAV"
          },
          "motivo": "El delito no está en el catálogo de delitos que atiende el Programa Apoyo a Víctimas."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: el homicidio, el parricidio y el femicidio de la lista comprenden los consumados, de los que son víctimas los hijos y familiares."
    },
    {
      "codigo": "PAV_CONNOTACION_PUBLICA",
      "titulo": "Atención de casos de connotación pública",
      "institucion": "pav",
      "cobertura": "Nacional y regional.",
      "regiones": null,
      "usuario": "Personas de cualquier edad, víctimas de un delito violento del catálogo del programa.",
      "criterioInclusion": "Haber sido víctima de un delito violento.",
      "criterioExclusion": "No haber sido víctima de un delito violento.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "lista": "PAV"
          },
          "motivo": "El delito no está en el catálogo de delitos que atiende el Programa Apoyo a Víctimas."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: el homicidio, el parricidio y el femicidio de la lista comprenden los consumados, de los que son víctimas los hijos y familiares. Si el caso es de connotación pública lo aprecia el programa."
    },
    {
      "codigo": "PAV_INTERVENCION_INMEDIATA",
      "titulo": "Servicio de intervención inmediata en el sitio del suceso",
      "institucion": "pav",
      "cobertura": "Sólo en la Región Metropolitana y en La Araucanía, junto con el Ministerio Público.",
      "regiones": [
        "09",
        "13"
      ],
      "usuario": "Personas de cualquier edad, víctimas de un delito violento del catálogo del programa.",
      "criterioInclusion": "Haber sido víctima de un delito violento.",
      "criterioExclusion": "No haber sido víctima de un delito violento.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "lista": "PAV"
          },
          "motivo": "El delito no está en el catálogo de delitos que atiende el Programa Apoyo a Víctimas."
        },
        {
          "si": {
            "region": [
              "09",
              "13"
            ]
          },
          "motivo": "La intervención inmediata existe sólo en la Región Metropolitana y en La Araucanía."
        }
      ],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: el homicidio, el parricidio y el femicidio de la lista comprenden los consumados, de los que son víctimas los hijos y familiares."
    },
    {
      "codigo": "PAV_CAV",
      "titulo": "Centro de Atención a Víctimas",
      "institucion": "pav",
      "cobertura": "Nacional y regional: 49 puntos de atención.",
      "regiones": null,
      "usuario": "NNA víctimas de los delitos de la Ley, salvo los sexuales intrafamiliares; éstos, por excepción, con la situación proteccional resuelta.",
      "criterioInclusion": "Delito de la Ley que además está en el catálogo del programa.",
      "criterioExclusion": "Delito sexual en el ámbito intrafamiliar.",
      "inclusion": [
        {
          "si": {
            "calidad": "VICTIMA"
          },
          "motivo": "El programa atiende a víctimas, y la persona figura como testigo."
        },
        {
          "si": {
            "edadMenorDe": 18
          },
          "motivo": "El programa atiende a menores de 18 años."
        },
        {
          "si": {
            "lista": "PAV",
            "segunLey": true
          },
          "motivo": "El delito no está a la vez entre los que contempla la Ley 21.057 y en el catálogo que atiende el Programa Apoyo a Víctimas."
        }
      ],
      "exclusion": [
        {
          "si": {
            "all": [
              {
                "grupo": [
                  "SEXUAL"
                ]
              },
              {
                "agresor": "INTRAFAMILIAR"
              },
              {
                "not": {
                  "consta": "situacionProteccionalResuelta"
                }
              }
            ]
          },
          "motivo": "Es un delito sexual en el ámbito intrafamiliar y no consta que la situación proteccional esté resuelta."
        }
      ],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2",
      "nota": "Lectura propia: el homicidio, el parricidio, el femicidio y el robo con homicidio cuentan sólo como tentativa o frustrados, porque la fila remite a los delitos de la Ley; si no consta el grado, cuentan. Si no consta quién es el agresor, no se presume intrafamiliar. La fila trata de NNA: la atención de adultos queda fuera del Protocolo B."
    },
    {
      "codigo": "CESFAM",
      "titulo": "Centro de Salud Familiar",
      "institucion": "red-salud",
      "cobertura": "Red pública de salud.",
      "regiones": null,
      "usuario": "No lo dice el texto disponible.",
      "criterioInclusion": "No lo dice el texto disponible.",
      "criterioExclusion": "No lo dice el texto disponible.",
      "inclusion": [],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2 N° 3 (sin criterios en el texto disponible)",
      "nota": "La fila del Ministerio de Salud llega en el texto disponible sólo hasta el nombre de los servicios: se incluye sin criterios de inclusión ni exclusión."
    },
    {
      "codigo": "COSAM",
      "titulo": "Centro Comunitario de Salud Mental",
      "institucion": "red-salud",
      "cobertura": "Red pública de salud.",
      "regiones": null,
      "usuario": "No lo dice el texto disponible.",
      "criterioInclusion": "No lo dice el texto disponible.",
      "criterioExclusion": "No lo dice el texto disponible.",
      "inclusion": [],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2 N° 3 (sin criterios en el texto disponible)",
      "nota": "La fila del Ministerio de Salud llega en el texto disponible sólo hasta el nombre de los servicios: se incluye sin criterios de inclusión ni exclusión."
    },
    {
      "codigo": "HOSPITAL",
      "titulo": "Hospital",
      "institucion": "red-salud",
      "cobertura": "Red pública de salud.",
      "regiones": null,
      "usuario": "No lo dice el texto disponible.",
      "criterioInclusion": "No lo dice el texto disponible.",
      "criterioExclusion": "No lo dice el texto disponible.",
      "inclusion": [],
      "exclusion": [],
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Protocolo B, Anexo 2 N° 3 (sin criterios en el texto disponible)",
      "nota": "La fila del Ministerio de Salud llega en el texto disponible sólo hasta el nombre de los servicios: se incluye sin criterios de inclusión ni exclusión."
    }
  ]
} as const;

/** Países, 1.0.0. */
export const paises = {
  "catalogue": "paises",
  "version": "1.0.0",
  "title": "Países",
  "description": "Países y territorios de ISO 3166-1: código de dos letras y código numérico de tres cifras, con su nombre usual en castellano.",
  "fuente": "ISO 3166-1; nombres según el uso recogido por Unicode CLDR para es-CL, con ajustes propios",
  "entries": [
    {
      "codigo": "AD",
      "titulo": "Andorra",
      "numerico": "020",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AE",
      "titulo": "Emiratos Árabes Unidos",
      "numerico": "784",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AF",
      "titulo": "Afganistán",
      "numerico": "004",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AG",
      "titulo": "Antigua y Barbuda",
      "numerico": "028",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AI",
      "titulo": "Anguila",
      "numerico": "660",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AL",
      "titulo": "Albania",
      "numerico": "008",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AM",
      "titulo": "Armenia",
      "numerico": "051",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AO",
      "titulo": "Angola",
      "numerico": "024",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AQ",
      "titulo": "Antártida",
      "numerico": "010",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AR",
      "titulo": "Argentina",
      "numerico": "032",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AS",
      "titulo": "Samoa Americana",
      "numerico": "016",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AT",
      "titulo": "Austria",
      "numerico": "040",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AU",
      "titulo": "Australia",
      "numerico": "036",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AW",
      "titulo": "Aruba",
      "numerico": "533",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AX",
      "titulo": "Islas Åland",
      "numerico": "248",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "AZ",
      "titulo": "Azerbaiyán",
      "numerico": "031",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BA",
      "titulo": "Bosnia y Herzegovina",
      "numerico": "070",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BB",
      "titulo": "Barbados",
      "numerico": "052",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BD",
      "titulo": "Bangladés",
      "numerico": "050",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BE",
      "titulo": "Bélgica",
      "numerico": "056",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BF",
      "titulo": "Burkina Faso",
      "numerico": "854",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BG",
      "titulo": "Bulgaria",
      "numerico": "100",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BH",
      "titulo": "Baréin",
      "numerico": "048",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BI",
      "titulo": "Burundi",
      "numerico": "108",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BJ",
      "titulo": "Benín",
      "numerico": "204",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BL",
      "titulo": "San Bartolomé",
      "numerico": "652",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BM",
      "titulo": "Bermudas",
      "numerico": "060",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BN",
      "titulo": "Brunéi",
      "numerico": "096",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BO",
      "titulo": "Bolivia",
      "numerico": "068",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BQ",
      "titulo": "Caribe neerlandés",
      "numerico": "535",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BR",
      "titulo": "Brasil",
      "numerico": "076",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BS",
      "titulo": "Bahamas",
      "numerico": "044",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BT",
      "titulo": "Bután",
      "numerico": "064",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BV",
      "titulo": "Isla Bouvet",
      "numerico": "074",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BW",
      "titulo": "Botsuana",
      "numerico": "072",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BY",
      "titulo": "Bielorrusia",
      "numerico": "112",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "BZ",
      "titulo": "Belice",
      "numerico": "084",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CA",
      "titulo": "Canadá",
      "numerico": "124",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CC",
      "titulo": "Islas Cocos",
      "numerico": "166",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CD",
      "titulo": "República Democrática del Congo",
      "numerico": "180",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CF",
      "titulo": "República Centroafricana",
      "numerico": "140",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CG",
      "titulo": "República del Congo",
      "numerico": "178",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CH",
      "titulo": "Suiza",
      "numerico": "756",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CI",
      "titulo": "Costa de Marfil",
      "numerico": "384",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CK",
      "titulo": "Islas Cook",
      "numerico": "184",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CL",
      "titulo": "Chile",
      "numerico": "152",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CM",
      "titulo": "Camerún",
      "numerico": "120",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CN",
      "titulo": "China",
      "numerico": "156",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CO",
      "titulo": "Colombia",
      "numerico": "170",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CR",
      "titulo": "Costa Rica",
      "numerico": "188",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CU",
      "titulo": "Cuba",
      "numerico": "192",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CV",
      "titulo": "Cabo Verde",
      "numerico": "132",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CW",
      "titulo": "Curazao",
      "numerico": "531",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CX",
      "titulo": "Isla de Navidad",
      "numerico": "162",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CY",
      "titulo": "Chipre",
      "numerico": "196",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "CZ",
      "titulo": "Chequia",
      "numerico": "203",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "DE",
      "titulo": "Alemania",
      "numerico": "276",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "DJ",
      "titulo": "Yibuti",
      "numerico": "262",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "DK",
      "titulo": "Dinamarca",
      "numerico": "208",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "DM",
      "titulo": "Dominica",
      "numerico": "212",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "DO",
      "titulo": "República Dominicana",
      "numerico": "214",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "DZ",
      "titulo": "Argelia",
      "numerico": "012",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "EC",
      "titulo": "Ecuador",
      "numerico": "218",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "EE",
      "titulo": "Estonia",
      "numerico": "233",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "EG",
      "titulo": "Egipto",
      "numerico": "818",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "EH",
      "titulo": "Sahara Occidental",
      "numerico": "732",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ER",
      "titulo": "Eritrea",
      "numerico": "232",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ES",
      "titulo": "España",
      "numerico": "724",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ET",
      "titulo": "Etiopía",
      "numerico": "231",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "FI",
      "titulo": "Finlandia",
      "numerico": "246",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "FJ",
      "titulo": "Fiyi",
      "numerico": "242",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "FK",
      "titulo": "Islas Malvinas",
      "numerico": "238",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "FM",
      "titulo": "Micronesia",
      "numerico": "583",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "FO",
      "titulo": "Islas Feroe",
      "numerico": "234",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "FR",
      "titulo": "Francia",
      "numerico": "250",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GA",
      "titulo": "Gabón",
      "numerico": "266",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GB",
      "titulo": "Reino Unido",
      "numerico": "826",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GD",
      "titulo": "Granada",
      "numerico": "308",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GE",
      "titulo": "Georgia",
      "numerico": "268",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GF",
      "titulo": "Guayana Francesa",
      "numerico": "254",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GG",
      "titulo": "Guernesey",
      "numerico": "831",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GH",
      "titulo": "Ghana",
      "numerico": "288",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GI",
      "titulo": "Gibraltar",
      "numerico": "292",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GL",
      "titulo": "Groenlandia",
      "numerico": "304",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GM",
      "titulo": "Gambia",
      "numerico": "270",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GN",
      "titulo": "Guinea",
      "numerico": "324",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GP",
      "titulo": "Guadalupe",
      "numerico": "312",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GQ",
      "titulo": "Guinea Ecuatorial",
      "numerico": "226",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GR",
      "titulo": "Grecia",
      "numerico": "300",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GS",
      "titulo": "Islas Georgia del Sur y Sándwich del Sur",
      "numerico": "239",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GT",
      "titulo": "Guatemala",
      "numerico": "320",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GU",
      "titulo": "Guam",
      "numerico": "316",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GW",
      "titulo": "Guinea-Bisáu",
      "numerico": "624",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "GY",
      "titulo": "Guyana",
      "numerico": "328",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "HK",
      "titulo": "Hong Kong",
      "numerico": "344",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "HM",
      "titulo": "Islas Heard y McDonald",
      "numerico": "334",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "HN",
      "titulo": "Honduras",
      "numerico": "340",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "HR",
      "titulo": "Croacia",
      "numerico": "191",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "HT",
      "titulo": "Haití",
      "numerico": "332",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "HU",
      "titulo": "Hungría",
      "numerico": "348",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ID",
      "titulo": "Indonesia",
      "numerico": "360",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IE",
      "titulo": "Irlanda",
      "numerico": "372",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IL",
      "titulo": "Israel",
      "numerico": "376",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IM",
      "titulo": "Isla de Man",
      "numerico": "833",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IN",
      "titulo": "India",
      "numerico": "356",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IO",
      "titulo": "Territorio Británico del Océano Índico",
      "numerico": "086",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IQ",
      "titulo": "Irak",
      "numerico": "368",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IR",
      "titulo": "Irán",
      "numerico": "364",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IS",
      "titulo": "Islandia",
      "numerico": "352",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "IT",
      "titulo": "Italia",
      "numerico": "380",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "JE",
      "titulo": "Jersey",
      "numerico": "832",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "JM",
      "titulo": "Jamaica",
      "numerico": "388",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "JO",
      "titulo": "Jordania",
      "numerico": "400",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "JP",
      "titulo": "Japón",
      "numerico": "392",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KE",
      "titulo": "Kenia",
      "numerico": "404",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KG",
      "titulo": "Kirguistán",
      "numerico": "417",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KH",
      "titulo": "Camboya",
      "numerico": "116",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KI",
      "titulo": "Kiribati",
      "numerico": "296",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KM",
      "titulo": "Comoras",
      "numerico": "174",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KN",
      "titulo": "San Cristóbal y Nieves",
      "numerico": "659",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KP",
      "titulo": "Corea del Norte",
      "numerico": "408",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KR",
      "titulo": "Corea del Sur",
      "numerico": "410",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KW",
      "titulo": "Kuwait",
      "numerico": "414",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KY",
      "titulo": "Islas Caimán",
      "numerico": "136",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "KZ",
      "titulo": "Kazajistán",
      "numerico": "398",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LA",
      "titulo": "Laos",
      "numerico": "418",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LB",
      "titulo": "Líbano",
      "numerico": "422",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LC",
      "titulo": "Santa Lucía",
      "numerico": "662",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LI",
      "titulo": "Liechtenstein",
      "numerico": "438",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LK",
      "titulo": "Sri Lanka",
      "numerico": "144",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LR",
      "titulo": "Liberia",
      "numerico": "430",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LS",
      "titulo": "Lesoto",
      "numerico": "426",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LT",
      "titulo": "Lituania",
      "numerico": "440",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LU",
      "titulo": "Luxemburgo",
      "numerico": "442",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LV",
      "titulo": "Letonia",
      "numerico": "428",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "LY",
      "titulo": "Libia",
      "numerico": "434",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MA",
      "titulo": "Marruecos",
      "numerico": "504",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MC",
      "titulo": "Mónaco",
      "numerico": "492",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MD",
      "titulo": "Moldavia",
      "numerico": "498",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ME",
      "titulo": "Montenegro",
      "numerico": "499",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MF",
      "titulo": "San Martín",
      "numerico": "663",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MG",
      "titulo": "Madagascar",
      "numerico": "450",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MH",
      "titulo": "Islas Marshall",
      "numerico": "584",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MK",
      "titulo": "Macedonia del Norte",
      "numerico": "807",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ML",
      "titulo": "Mali",
      "numerico": "466",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MM",
      "titulo": "Myanmar",
      "numerico": "104",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MN",
      "titulo": "Mongolia",
      "numerico": "496",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MO",
      "titulo": "Macao",
      "numerico": "446",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MP",
      "titulo": "Islas Marianas del Norte",
      "numerico": "580",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MQ",
      "titulo": "Martinica",
      "numerico": "474",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MR",
      "titulo": "Mauritania",
      "numerico": "478",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MS",
      "titulo": "Montserrat",
      "numerico": "500",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MT",
      "titulo": "Malta",
      "numerico": "470",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MU",
      "titulo": "Mauricio",
      "numerico": "480",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MV",
      "titulo": "Maldivas",
      "numerico": "462",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MW",
      "titulo": "Malaui",
      "numerico": "454",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MX",
      "titulo": "México",
      "numerico": "484",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MY",
      "titulo": "Malasia",
      "numerico": "458",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "MZ",
      "titulo": "Mozambique",
      "numerico": "508",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NA",
      "titulo": "Namibia",
      "numerico": "516",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NC",
      "titulo": "Nueva Caledonia",
      "numerico": "540",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NE",
      "titulo": "Níger",
      "numerico": "562",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NF",
      "titulo": "Isla Norfolk",
      "numerico": "574",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NG",
      "titulo": "Nigeria",
      "numerico": "566",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NI",
      "titulo": "Nicaragua",
      "numerico": "558",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NL",
      "titulo": "Países Bajos",
      "numerico": "528",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NO",
      "titulo": "Noruega",
      "numerico": "578",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NP",
      "titulo": "Nepal",
      "numerico": "524",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NR",
      "titulo": "Nauru",
      "numerico": "520",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NU",
      "titulo": "Niue",
      "numerico": "570",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "NZ",
      "titulo": "Nueva Zelanda",
      "numerico": "554",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "OM",
      "titulo": "Omán",
      "numerico": "512",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PA",
      "titulo": "Panamá",
      "numerico": "591",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PE",
      "titulo": "Perú",
      "numerico": "604",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PF",
      "titulo": "Polinesia Francesa",
      "numerico": "258",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PG",
      "titulo": "Papúa Nueva Guinea",
      "numerico": "598",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PH",
      "titulo": "Filipinas",
      "numerico": "608",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PK",
      "titulo": "Pakistán",
      "numerico": "586",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PL",
      "titulo": "Polonia",
      "numerico": "616",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PM",
      "titulo": "San Pedro y Miquelón",
      "numerico": "666",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PN",
      "titulo": "Islas Pitcairn",
      "numerico": "612",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PR",
      "titulo": "Puerto Rico",
      "numerico": "630",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PS",
      "titulo": "Palestina",
      "numerico": "275",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PT",
      "titulo": "Portugal",
      "numerico": "620",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PW",
      "titulo": "Palaos",
      "numerico": "585",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "PY",
      "titulo": "Paraguay",
      "numerico": "600",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "QA",
      "titulo": "Catar",
      "numerico": "634",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "RE",
      "titulo": "Reunión",
      "numerico": "638",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "RO",
      "titulo": "Rumania",
      "numerico": "642",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "RS",
      "titulo": "Serbia",
      "numerico": "688",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "RU",
      "titulo": "Rusia",
      "numerico": "643",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "RW",
      "titulo": "Ruanda",
      "numerico": "646",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SA",
      "titulo": "Arabia Saudita",
      "numerico": "682",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SB",
      "titulo": "Islas Salomón",
      "numerico": "090",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SC",
      "titulo": "Seychelles",
      "numerico": "690",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SD",
      "titulo": "Sudán",
      "numerico": "729",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SE",
      "titulo": "Suecia",
      "numerico": "752",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SG",
      "titulo": "Singapur",
      "numerico": "702",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SH",
      "titulo": "Santa Elena",
      "numerico": "654",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SI",
      "titulo": "Eslovenia",
      "numerico": "705",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SJ",
      "titulo": "Svalbard y Jan Mayen",
      "numerico": "744",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SK",
      "titulo": "Eslovaquia",
      "numerico": "703",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SL",
      "titulo": "Sierra Leona",
      "numerico": "694",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SM",
      "titulo": "San Marino",
      "numerico": "674",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SN",
      "titulo": "Senegal",
      "numerico": "686",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SO",
      "titulo": "Somalia",
      "numerico": "706",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SR",
      "titulo": "Surinam",
      "numerico": "740",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SS",
      "titulo": "Sudán del Sur",
      "numerico": "728",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ST",
      "titulo": "Santo Tomé y Príncipe",
      "numerico": "678",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SV",
      "titulo": "El Salvador",
      "numerico": "222",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SX",
      "titulo": "Sint Maarten",
      "numerico": "534",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SY",
      "titulo": "Siria",
      "numerico": "760",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "SZ",
      "titulo": "Esuatini",
      "numerico": "748",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TC",
      "titulo": "Islas Turcas y Caicos",
      "numerico": "796",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TD",
      "titulo": "Chad",
      "numerico": "148",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TF",
      "titulo": "Territorios Australes Franceses",
      "numerico": "260",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TG",
      "titulo": "Togo",
      "numerico": "768",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TH",
      "titulo": "Tailandia",
      "numerico": "764",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TJ",
      "titulo": "Tayikistán",
      "numerico": "762",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TK",
      "titulo": "Tokelau",
      "numerico": "772",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TL",
      "titulo": "Timor-Leste",
      "numerico": "626",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TM",
      "titulo": "Turkmenistán",
      "numerico": "795",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TN",
      "titulo": "Túnez",
      "numerico": "788",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TO",
      "titulo": "Tonga",
      "numerico": "776",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TR",
      "titulo": "Turquía",
      "numerico": "792",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TT",
      "titulo": "Trinidad y Tobago",
      "numerico": "780",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TV",
      "titulo": "Tuvalu",
      "numerico": "798",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TW",
      "titulo": "Taiwán",
      "numerico": "158",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "TZ",
      "titulo": "Tanzania",
      "numerico": "834",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "UA",
      "titulo": "Ucrania",
      "numerico": "804",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "UG",
      "titulo": "Uganda",
      "numerico": "800",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "UM",
      "titulo": "Islas menores alejadas de Estados Unidos",
      "numerico": "581",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "US",
      "titulo": "Estados Unidos",
      "numerico": "840",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "UY",
      "titulo": "Uruguay",
      "numerico": "858",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "UZ",
      "titulo": "Uzbekistán",
      "numerico": "860",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "VA",
      "titulo": "Santa Sede",
      "numerico": "336",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "VC",
      "titulo": "San Vicente y las Granadinas",
      "numerico": "670",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "VE",
      "titulo": "Venezuela",
      "numerico": "862",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "VG",
      "titulo": "Islas Vírgenes Británicas",
      "numerico": "092",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "VI",
      "titulo": "Islas Vírgenes de Estados Unidos",
      "numerico": "850",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "VN",
      "titulo": "Vietnam",
      "numerico": "704",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "VU",
      "titulo": "Vanuatu",
      "numerico": "548",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "WF",
      "titulo": "Wallis y Futuna",
      "numerico": "876",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "WS",
      "titulo": "Samoa",
      "numerico": "882",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "YE",
      "titulo": "Yemen",
      "numerico": "887",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "YT",
      "titulo": "Mayotte",
      "numerico": "175",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ZA",
      "titulo": "Sudáfrica",
      "numerico": "710",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ZM",
      "titulo": "Zambia",
      "numerico": "894",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    },
    {
      "codigo": "ZW",
      "titulo": "Zimbabue",
      "numerico": "716",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "ISO 3166-1"
    }
  ]
} as const;

/** Regiones, 1.0.0. */
export const regiones = {
  "catalogue": "regiones",
  "version": "1.0.0",
  "title": "Regiones",
  "description": "Las 16 regiones con su Código Único Territorial (CUT) de dos dígitos, con cero a la izquierda.",
  "fuente": "Decreto exento 817 de 2010 del Ministerio del Interior y sus modificaciones (CUT); lista contrastada entre la guía EIS del Ministerio de Salud y una recopilación pública de la BCN",
  "entries": [
    {
      "codigo": "01",
      "titulo": "Región de Tarapacá",
      "nombreCorto": "Tarapacá",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "02",
      "titulo": "Región de Antofagasta",
      "nombreCorto": "Antofagasta",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "03",
      "titulo": "Región de Atacama",
      "nombreCorto": "Atacama",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "04",
      "titulo": "Región de Coquimbo",
      "nombreCorto": "Coquimbo",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "05",
      "titulo": "Región de Valparaíso",
      "nombreCorto": "Valparaíso",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "06",
      "titulo": "Región del Libertador General Bernardo O'Higgins",
      "nombreCorto": "O'Higgins",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "07",
      "titulo": "Región del Maule",
      "nombreCorto": "Maule",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "08",
      "titulo": "Región del Biobío",
      "nombreCorto": "Biobío",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "09",
      "titulo": "Región de La Araucanía",
      "nombreCorto": "La Araucanía",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "10",
      "titulo": "Región de Los Lagos",
      "nombreCorto": "Los Lagos",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "11",
      "titulo": "Región de Aysén del General Carlos Ibáñez del Campo",
      "nombreCorto": "Aysén",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "12",
      "titulo": "Región de Magallanes y de la Antártica Chilena",
      "nombreCorto": "Magallanes",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "13",
      "titulo": "Región Metropolitana de Santiago",
      "nombreCorto": "Metropolitana",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "14",
      "titulo": "Región de Los Ríos",
      "nombreCorto": "Los Ríos",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "15",
      "titulo": "Región de Arica y Parinacota",
      "nombreCorto": "Arica y Parinacota",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "CUT"
    },
    {
      "codigo": "16",
      "titulo": "Región de Ñuble",
      "nombreCorto": "Ñuble",
      "vigenciaDesde": "2018-09-06",
      "vigenciaHasta": null,
      "fuente": "Ley 21.033, que crea la región (fecha de inicio por verificar)"
    }
  ]
} as const;

/** Tipos de documento, 1.0.0. */
export const tiposDocumento = {
  "catalogue": "tipos-documento",
  "version": "1.0.0",
  "title": "Tipos de documento",
  "description": "Tipos de identificador del Ministerio de Salud y la forma de parts.identificacion en que viajan. «documento» es el nombre que llevan como otro documento. Quien no tiene ninguno viaja como SIN_DOCUMENTO, que no tiene código en esta lista.",
  "fuente": "Ministerio de Salud, guía EIS (otra guía del mismo Ministerio numera estos tipos de otra manera)",
  "entries": [
    {
      "codigo": "1",
      "titulo": "RUN",
      "identificacion": "RUN",
      "documento": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ministerio de Salud, guía EIS, tipo de identificador"
    },
    {
      "codigo": "2",
      "titulo": "RUN de la madre o progenitor",
      "identificacion": "OTRO_DOCUMENTO",
      "documento": "RUN de la madre o progenitor",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ministerio de Salud, guía EIS, tipo de identificador",
      "nota": "Nunca es el RUN de la persona: identificaría a otra."
    },
    {
      "codigo": "3",
      "titulo": "Pasaporte",
      "identificacion": "PASAPORTE",
      "documento": null,
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ministerio de Salud, guía EIS, tipo de identificador",
      "nota": "Exige el país emisor."
    },
    {
      "codigo": "4",
      "titulo": "Documento de identidad del país de origen",
      "identificacion": "OTRO_DOCUMENTO",
      "documento": "Documento del país de origen",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ministerio de Salud, guía EIS, tipo de identificador"
    },
    {
      "codigo": "5",
      "titulo": "Número de identificación provisorio de Fonasa (NIP)",
      "identificacion": "OTRO_DOCUMENTO",
      "documento": "NIP Fonasa",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ministerio de Salud, guía EIS, tipo de identificador"
    },
    {
      "codigo": "6",
      "titulo": "Número de historia clínica",
      "identificacion": "OTRO_DOCUMENTO",
      "documento": "Historia clínica",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ministerio de Salud, guía EIS, tipo de identificador",
      "nota": "Sólo dice algo dentro del establecimiento que lo asignó."
    },
    {
      "codigo": "7",
      "titulo": "Identificador provisorio del estudiante (IPE)",
      "identificacion": "OTRO_DOCUMENTO",
      "documento": "IPE",
      "vigenciaDesde": null,
      "vigenciaHasta": null,
      "fuente": "Ministerio de Salud, guía EIS, tipo de identificador"
    }
  ]
} as const;
