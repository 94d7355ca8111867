/** Generated from schemas/ by `npm run generate`; edits are lost. */
// @ts-nocheck
import { equal, formats, ucs2length } from '@valija/validation';
import type { Validator } from '@valija/validation';

/** urn:valija:schema:parts.interviniente:1.0.0 */
const parts_interviniente_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats5 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "institucion") || (key0 === "unidad")) || (key0 === "profesional"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
let data0 = data.institucion;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data1 = data.unidad;
if(typeof data1 === "string"){
if(func2(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.profesional !== undefined){
let data2 = data.profesional;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key1 in data2){
if(!((((key1 === "nombre") || (key1 === "cargo")) || (key1 === "telefono")) || (key1 === "correoElectronico"))){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.nombre !== undefined){
let data3 = data2.nombre;
if(typeof data3 === "string"){
if(func2(data3) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/nombre",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.cargo !== undefined){
let data4 = data2.cargo;
if(typeof data4 === "string"){
if(func2(data4) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/cargo",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.telefono !== undefined){
let data5 = data2.telefono;
if(typeof data5 === "string"){
if(func2(data5) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.correoElectronico !== undefined){
let data6 = data2.correoElectronico;
if(typeof data6 === "string"){
if(func2(data6) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/correoElectronico",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats5.test(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/correoElectronico",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional/correoElectronico",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:autorizacion.otorgada:1.0.0 */
const autorizacion_otorgada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:autorizacion.otorgada:1.0.0","type":"object","additionalProperties":false,"required":["referencia","fechaOtorgamiento","registradaPor","otorgante","finalidades","instituciones","clasesDeDatos","desde","hasta","articulo"],"properties":{"referencia":{"type":"string","pattern":"^[A-Za-z0-9_-]{22,64}$","maxLength":64},"fechaOtorgamiento":{"type":"string","format":"date-time","maxLength":35},"registradaPor":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"otorgante":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo","forma"],"properties":{"tipo":{"type":"string","const":"PERSONA"},"forma":{"type":"string","enum":["ESCRITA","ELECTRONICA","VERBAL_CON_CONSTANCIA"]}}},{"type":"object","additionalProperties":false,"required":["tipo","forma","calidad","oidoElNna"],"properties":{"tipo":{"type":"string","const":"REPRESENTANTE"},"forma":{"type":"string","enum":["ESCRITA","ELECTRONICA","VERBAL_CON_CONSTANCIA"]},"calidad":{"type":"string","enum":["MADRE_O_PADRE","TUTOR_O_CURADOR","CURADOR_AD_LITEM","CUIDADOR_PERSONAL"]},"oidoElNna":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["tipo","norma"],"properties":{"tipo":{"type":"string","const":"MANDATO_LEGAL"},"norma":{"type":"string","pattern":"^[a-z0-9-]{1,60}(:[a-z0-9-]{1,40})?$","maxLength":101},"resolucion":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}}]},"finalidades":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9-]{1,60}$","maxLength":60}},"instituciones":{"type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$","maxLength":115}},"clasesDeDatos":{"type":"array","minItems":1,"maxItems":11,"uniqueItems":true,"items":{"type":"string","enum":["identificacion","contacto","ubicacion","salud","penal","familia","migratoria","documento","estadistica","texto-libre","administrativo"]}},"desde":{"type":"string","format":"date-time","maxLength":35},"hasta":{"type":"string","format":"date-time","maxLength":35},"articulo":{"type":"string","pattern":"^ley-19628:art-[a-z0-9-]{1,30}$","maxLength":44}}};
const func4 = Object.prototype.hasOwnProperty;
const func5 = ucs2length;
const pattern6 = new RegExp("^[A-Za-z0-9_-]{22,64}$", "u");
const pattern7 = new RegExp("^[a-z0-9-]{1,60}(:[a-z0-9-]{1,40})?$", "u");
const pattern8 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^[a-z0-9-]{1,60}$", "u");
const pattern10 = new RegExp("^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$", "u");
const pattern11 = new RegExp("^ley-19628:art-[a-z0-9-]{1,30}$", "u");
const formats12 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.fechaOtorgamiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaOtorgamiento"}});
errors++;
}
if(data.registradaPor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradaPor"}});
errors++;
}
if(data.otorgante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "otorgante"}});
errors++;
}
if(data.finalidades === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "finalidades"}});
errors++;
}
if(data.instituciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instituciones"}});
errors++;
}
if(data.clasesDeDatos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clasesDeDatos"}});
errors++;
}
if(data.desde === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
if(data.hasta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
if(data.articulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "articulo"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema3.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.referencia !== undefined){
let data0 = data.referencia;
if(typeof data0 === "string"){
if(func5(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{22,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaOtorgamiento !== undefined){
let data1 = data.fechaOtorgamiento;
if(typeof data1 === "string"){
if(func5(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaOtorgamiento",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats12(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaOtorgamiento",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaOtorgamiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registradaPor !== undefined){
if(!(validate1(data.registradaPor, {instancePath:instancePath+"/registradaPor",parentData:data,parentDataProperty:"registradaPor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.otorgante !== undefined){
let data3 = data.otorgante;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const tag0 = data3.tipo;
if(typeof tag0 == "string"){
if(tag0 === "PERSONA"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data3.forma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "tipo") || (key1 === "forma"))){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.tipo !== undefined){
let data4 = data3.tipo;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PERSONA" !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/tipo",keyword:"const",params:{allowedValue: "PERSONA"}});
errors++;
}
}
if(data3.forma !== undefined){
let data5 = data3.forma;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/forma",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "ESCRITA") || (data5 === "ELECTRONICA")) || (data5 === "VERBAL_CON_CONSTANCIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/forma",keyword:"enum",params:{allowedValues: schema3.properties.otorgante.oneOf[0].properties.forma.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "REPRESENTANTE"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data3.forma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data3.calidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data3.oidoElNna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"required",params:{missingProperty: "oidoElNna"}});
errors++;
}
for(const key2 in data3){
if(!((((key2 === "tipo") || (key2 === "forma")) || (key2 === "calidad")) || (key2 === "oidoElNna"))){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.tipo !== undefined){
let data6 = data3.tipo;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("REPRESENTANTE" !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/tipo",keyword:"const",params:{allowedValue: "REPRESENTANTE"}});
errors++;
}
}
if(data3.forma !== undefined){
let data7 = data3.forma;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/forma",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "ESCRITA") || (data7 === "ELECTRONICA")) || (data7 === "VERBAL_CON_CONSTANCIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/forma",keyword:"enum",params:{allowedValues: schema3.properties.otorgante.oneOf[1].properties.forma.enum}});
errors++;
}
}
if(data3.calidad !== undefined){
let data8 = data3.calidad;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data8 === "MADRE_O_PADRE") || (data8 === "TUTOR_O_CURADOR")) || (data8 === "CURADOR_AD_LITEM")) || (data8 === "CUIDADOR_PERSONAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/calidad",keyword:"enum",params:{allowedValues: schema3.properties.otorgante.oneOf[1].properties.calidad.enum}});
errors++;
}
}
if(data3.oidoElNna !== undefined){
if(typeof data3.oidoElNna !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/oidoElNna",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "MANDATO_LEGAL"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data3.norma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"required",params:{missingProperty: "norma"}});
errors++;
}
for(const key3 in data3){
if(!(((key3 === "tipo") || (key3 === "norma")) || (key3 === "resolucion"))){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data3.tipo !== undefined){
let data10 = data3.tipo;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("MANDATO_LEGAL" !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/tipo",keyword:"const",params:{allowedValue: "MANDATO_LEGAL"}});
errors++;
}
}
if(data3.norma !== undefined){
let data11 = data3.norma;
if(typeof data11 === "string"){
if(func5(data11) > 101){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/norma",keyword:"maxLength",params:{limit: 101}});
errors++;
}
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/norma",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,60}(:[a-z0-9-]{1,40})?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/norma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.resolucion !== undefined){
let data12 = data3.resolucion;
if(typeof data12 === "string"){
if(func5(data12) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/resolucion",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func5(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/resolucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/resolucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/otorgante/resolucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/otorgante",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.finalidades !== undefined){
let data13 = data.finalidades;
if(Array.isArray(data13)){
if(data13.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/finalidades",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/finalidades",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(func5(data14) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/finalidades/" + i0,keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern9.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/finalidades/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/finalidades/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data13.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data13[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/finalidades",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/finalidades",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.instituciones !== undefined){
let data15 = data.instituciones;
if(Array.isArray(data15)){
if(data15.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/instituciones",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instituciones",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data15.length;
for(let i2=0; i2<len1; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func5(data16) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/instituciones/" + i2,keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern10.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/instituciones/" + i2,keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instituciones/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data15.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data15[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/instituciones",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instituciones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clasesDeDatos !== undefined){
let data17 = data.clasesDeDatos;
if(Array.isArray(data17)){
if(data17.length > 11){
(vErrors ??= []).push({instancePath:instancePath+"/clasesDeDatos",keyword:"maxItems",params:{limit: 11}});
errors++;
}
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clasesDeDatos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data17.length;
for(let i4=0; i4<len2; i4++){
let data18 = data17[i4];
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clasesDeDatos/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data18 === "identificacion") || (data18 === "contacto")) || (data18 === "ubicacion")) || (data18 === "salud")) || (data18 === "penal")) || (data18 === "familia")) || (data18 === "migratoria")) || (data18 === "documento")) || (data18 === "estadistica")) || (data18 === "texto-libre")) || (data18 === "administrativo"))){
(vErrors ??= []).push({instancePath:instancePath+"/clasesDeDatos/" + i4,keyword:"enum",params:{allowedValues: schema3.properties.clasesDeDatos.items.enum}});
errors++;
}
}
let i5 = data17.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data17[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
(vErrors ??= []).push({instancePath:instancePath+"/clasesDeDatos",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clasesDeDatos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.desde !== undefined){
let data19 = data.desde;
if(typeof data19 === "string"){
if(func5(data19) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats12(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hasta !== undefined){
let data20 = data.hasta;
if(typeof data20 === "string"){
if(func5(data20) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/hasta",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats12(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/hasta",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.articulo !== undefined){
let data21 = data.articulo;
if(typeof data21 === "string"){
if(func5(data21) > 44){
(vErrors ??= []).push({instancePath:instancePath+"/articulo",keyword:"maxLength",params:{limit: 44}});
errors++;
}
if(!pattern11.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/articulo",keyword:"pattern",params:{pattern: "^ley-19628:art-[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/articulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:autorizacion.revocada:1.0.0 */
const autorizacion_revocada_1_0_0 = (() => {
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:caso.vinculado:1.0.0 */
const caso_vinculado_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:caso.vinculado:1.0.0","type":"object","additionalProperties":false,"required":["seudonimos","base","fechaVinculacion","responsable"],"properties":{"seudonimos":{"type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"type":"string","pattern":"^[0-9a-f]{32}$","maxLength":32}},"base":{"type":"string","enum":["MISMO_RUN","MISMO_DOCUMENTO","IDENTIFICACION_POLICIAL","RECONOCIMIENTO_PROFESIONAL","ERROR_DE_REGISTRO"]},"fechaVinculacion":{"type":"string","format":"date-time","maxLength":35},"responsable":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"}}};
const func4 = ucs2length;
const pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
const formats6 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seudonimos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seudonimos"}});
errors++;
}
if(data.base === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "base"}});
errors++;
}
if(data.fechaVinculacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaVinculacion"}});
errors++;
}
if(data.responsable === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "responsable"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "seudonimos") || (key0 === "base")) || (key0 === "fechaVinculacion")) || (key0 === "responsable"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.seudonimos !== undefined){
let data0 = data.seudonimos;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func4(data1) > 32){
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos/" + i0,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern5.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.base !== undefined){
let data2 = data.base;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "MISMO_RUN") || (data2 === "MISMO_DOCUMENTO")) || (data2 === "IDENTIFICACION_POLICIAL")) || (data2 === "RECONOCIMIENTO_PROFESIONAL")) || (data2 === "ERROR_DE_REGISTRO"))){
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"enum",params:{allowedValues: schema3.properties.base.enum}});
errors++;
}
}
if(data.fechaVinculacion !== undefined){
let data3 = data.fechaVinculacion;
if(typeof data3 === "string"){
if(func4(data3) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaVinculacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaVinculacion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaVinculacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.responsable !== undefined){
if(!(validate1(data.responsable, {instancePath:instancePath+"/responsable",parentData:data,parentDataProperty:"responsable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:parts.identificacion:1.0.0 */
const parts_identificacion_1_0_0 = (() => {
const formats2 = formats.run;
const formats3 = formats.pais;
const func4 = ucs2length;
const pattern5 = new RegExp("\\S", "u");
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.tipo;
if(typeof tag0 == "string"){
if(tag0 === "RUN"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "tipo") || (key0 === "run"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("RUN" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "RUN"}});
errors++;
}
}
if(data.run !== undefined){
let data1 = data.run;
if(typeof data1 === "string"){
if(func4(data1) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"format",params:{format: "run"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "PASAPORTE"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data.pais === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pais"}});
errors++;
}
for(const key1 in data){
if(!(((key1 === "tipo") || (key1 === "numero")) || (key1 === "pais"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.tipo !== undefined){
let data2 = data.tipo;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PASAPORTE" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "PASAPORTE"}});
errors++;
}
}
if(data.numero !== undefined){
let data3 = data.numero;
if(typeof data3 === "string"){
if(func4(data3) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func4(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pais !== undefined){
let data4 = data.pais;
if(typeof data4 === "string"){
if(func4(data4) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats3(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "OTRO_DOCUMENTO"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.documento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documento"}});
errors++;
}
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
for(const key2 in data){
if(!((((key2 === "tipo") || (key2 === "documento")) || (key2 === "numero")) || (key2 === "pais"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data.tipo !== undefined){
let data5 = data.tipo;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("OTRO_DOCUMENTO" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "OTRO_DOCUMENTO"}});
errors++;
}
}
if(data.documento !== undefined){
let data6 = data.documento;
if(typeof data6 === "string"){
if(func4(data6) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func4(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data7 = data.numero;
if(typeof data7 === "string"){
if(func4(data7) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func4(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pais !== undefined){
let data8 = data.pais;
if(typeof data8 === "string"){
if(func4(data8) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats3(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIN_DOCUMENTO"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key3 in data){
if(!(key3 === "tipo")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data.tipo !== undefined){
let data9 = data.tipo;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_DOCUMENTO" !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "SIN_DOCUMENTO"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:parts.nombre:1.0.0 */
const parts_nombre_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("\\S", "u");
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "nombres") || (key0 === "apellidoPaterno")) || (key0 === "apellidoMaterno"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nombres !== undefined){
let data0 = data.nombres;
if(typeof data0 === "string"){
if(func2(data0) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoPaterno !== undefined){
let data1 = data.apellidoPaterno;
if(typeof data1 === "string"){
if(func2(data1) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoMaterno !== undefined){
let data2 = data.apellidoMaterno;
if(typeof data2 === "string"){
if(func2(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:parts.domicilio:1.0.0 */
const parts_domicilio_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^(0[1-9]|1[0-6])[0-9]{3}$", "u");
const pattern5 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats6 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calle === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calle"}});
errors++;
}
if(data.comuna === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "comuna"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "calle") || (key0 === "numero")) || (key0 === "complemento")) || (key0 === "comuna"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.calle !== undefined){
let data0 = data.calle;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data1 = data.numero;
if(typeof data1 === "string"){
if(func2(data1) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.complemento !== undefined){
let data2 = data.complemento;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/complemento",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/complemento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/complemento",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/complemento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.comuna !== undefined){
let data3 = data.comuna;
if(typeof data3 === "string"){
if(func2(data3) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/comuna",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/comuna",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-6])[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comuna",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reservado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reservado"}});
errors++;
}
if(data.contactoInstitucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contactoInstitucion"}});
errors++;
}
for(const key1 in data){
if(!((key1 === "reservado") || (key1 === "contactoInstitucion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.reservado !== undefined){
let data4 = data.reservado;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reservado",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/reservado",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.contactoInstitucion !== undefined){
let data5 = data.contactoInstitucion;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key2 in data5){
if(!(((key2 === "institucion") || (key2 === "telefono")) || (key2 === "correoElectronico"))){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.institucion !== undefined){
let data6 = data5.institucion;
if(typeof data6 === "string"){
if(func2(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.telefono !== undefined){
let data7 = data5.telefono;
if(typeof data7 === "string"){
if(func2(data7) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern5.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.correoElectronico !== undefined){
let data8 = data5.correoElectronico;
if(typeof data8 === "string"){
if(func2(data8) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/correoElectronico",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats6.test(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/correoElectronico",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion/correoElectronico",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoInstitucion",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:parts.persona:1.0.0 */
const parts_persona_1_0_0 = (() => {
const validate1 = parts_identificacion_1_0_0;
const validate2 = parts_nombre_1_0_0;
const validate3 = parts_domicilio_1_0_0;
const schema5 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.persona:1.0.0","type":"object","additionalProperties":false,"required":["identificacion"],"properties":{"identificacion":{"$ref":"urn:valija:schema:parts.identificacion:1.0.0"},"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"alias":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"},"fechaNacimiento":{"type":"string","format":"date","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","enum":["F","M","X","I","D"]},"nacionalidad":{"type":"string","format":"pais","maxLength":2},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:schema:parts.domicilio:1.0.0"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
const func6 = Object.prototype.hasOwnProperty;
const func7 = ucs2length;
const pattern8 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^[a-z]{2,3}$", "u");
const pattern10 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats11 = formats.date;
const formats12 = formats.pais;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identificacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "identificacion"}});
errors++;
}
for(const key0 in data){
if(!(func6.call(schema5.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.identificacion !== undefined){
if(!(validate1(data.identificacion, {instancePath:instancePath+"/identificacion",parentData:data,parentDataProperty:"identificacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.nombre !== undefined){
if(!(validate2(data.nombre, {instancePath:instancePath+"/nombre",parentData:data,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.alias !== undefined){
let data2 = data.alias;
if(typeof data2 === "string"){
if(func7(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/alias",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func7(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/alias",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/alias",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alias",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaNacimiento !== undefined){
let data3 = data.fechaNacimiento;
if(typeof data3 === "string"){
if(func7(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats11(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edad !== undefined){
let data4 = data.edad;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 120 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sexoRegistral !== undefined){
let data5 = data.sexoRegistral;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data5 === "F") || (data5 === "M")) || (data5 === "X")) || (data5 === "I")) || (data5 === "D"))){
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"enum",params:{allowedValues: schema5.properties.sexoRegistral.enum}});
errors++;
}
}
if(data.nacionalidad !== undefined){
let data6 = data.nacionalidad;
if(typeof data6 === "string"){
if(func7(data6) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats12(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idioma !== undefined){
let data7 = data.idioma;
if(typeof data7 === "string"){
if(func7(data7) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern9.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domicilio !== undefined){
if(!(validate3(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.telefono !== undefined){
let data9 = data.telefono;
if(typeof data9 === "string"){
if(func7(data9) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern10.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate4;
})();

/** urn:valija:schema:parts.adulto:1.0.0 */
const parts_adulto_1_0_0 = (() => {
const validate1 = parts_nombre_1_0_0;
const validate2 = parts_identificacion_1_0_0;
const validate3 = parts_domicilio_1_0_0;
const schema5 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.adulto:1.0.0","type":"object","additionalProperties":false,"required":["calidad","nombre","relacionConVictima"],"properties":{"calidad":{"type":"string","enum":["PROTECTOR","RESPONSABLE","REFERENTE"]},"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"identificacion":{"$ref":"urn:valija:schema:parts.identificacion:1.0.0"},"edad":{"type":"integer","minimum":0,"maximum":120},"relacionConVictima":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"},"domicilio":{"$ref":"urn:valija:schema:parts.domicilio:1.0.0"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correoElectronico":{"type":"string","format":"email","maxLength":254}}};
const func6 = ucs2length;
const pattern7 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats9 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data.relacionConVictima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "relacionConVictima"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "calidad") || (key0 === "nombre")) || (key0 === "identificacion")) || (key0 === "edad")) || (key0 === "relacionConVictima")) || (key0 === "domicilio")) || (key0 === "telefono")) || (key0 === "correoElectronico"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.calidad !== undefined){
let data0 = data.calidad;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "PROTECTOR") || (data0 === "RESPONSABLE")) || (data0 === "REFERENTE"))){
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"enum",params:{allowedValues: schema5.properties.calidad.enum}});
errors++;
}
}
if(data.nombre !== undefined){
if(!(validate1(data.nombre, {instancePath:instancePath+"/nombre",parentData:data,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.identificacion !== undefined){
if(!(validate2(data.identificacion, {instancePath:instancePath+"/identificacion",parentData:data,parentDataProperty:"identificacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.edad !== undefined){
let data3 = data.edad;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 120 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.relacionConVictima !== undefined){
let data4 = data.relacionConVictima;
if(typeof data4 === "string"){
if(func6(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/relacionConVictima",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func6(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/relacionConVictima",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/relacionConVictima",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/relacionConVictima",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domicilio !== undefined){
if(!(validate3(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.telefono !== undefined){
let data6 = data.telefono;
if(typeof data6 === "string"){
if(func6(data6) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern8.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correoElectronico !== undefined){
let data7 = data.correoElectronico;
if(typeof data7 === "string"){
if(func6(data7) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correoElectronico",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats9.test(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/correoElectronico",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correoElectronico",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate4;
})();

/** urn:valija:schema:parts.delito:2.0.0 */
const parts_delito_2_0_0 = (() => {
const schema2 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.delito:2.0.0","type":"object","discriminator":{"propertyName":"regimen"},"oneOf":[{"type":"object","additionalProperties":false,"required":["regimen","codigo"],"properties":{"regimen":{"type":"string","const":"VIGENTE"},"codigo":{"type":"string","enum":["CP_141_INC_4","CP_141_INC_5","CP_142","CP_361","CP_362","CP_363","CP_365_BIS","CP_366","CP_366_BIS","CP_366_QUATER","CP_367","CP_367_TER","CP_367_QUATER","CP_367_SEPTIES","CP_372_BIS","CP_390_INC_1","CP_390_BIS","CP_390_TER","CP_391_N1","CP_391_N2","CP_395","CP_397_N1","CP_411_BIS","CP_411_TER","CP_411_QUATER_SEXUAL","CP_411_QUATER_LABORAL","CP_411_QUATER_ORGANOS","CP_433_N1_HOMICIDIO","CP_433_N1_VIOLACION"]},"gradoEjecucion":{"type":"string","enum":["CONSUMADO","FRUSTRADO","TENTATIVA"]}}},{"type":"object","additionalProperties":false,"required":["regimen","codigo"],"properties":{"regimen":{"type":"string","const":"HISTORICO"},"codigo":{"type":"string","enum":["CP_365","CP_366_TER","CP_366_QUINQUIES","CP_374_BIS","CP_390_INC_2"]},"sucesor":{"type":"string","enum":["CP_141_INC_4","CP_141_INC_5","CP_142","CP_361","CP_362","CP_363","CP_365_BIS","CP_366","CP_366_BIS","CP_366_QUATER","CP_367","CP_367_TER","CP_367_QUATER","CP_367_SEPTIES","CP_372_BIS","CP_390_INC_1","CP_390_BIS","CP_390_TER","CP_391_N1","CP_391_N2","CP_395","CP_397_N1","CP_411_BIS","CP_411_TER","CP_411_QUATER_SEXUAL","CP_411_QUATER_LABORAL","CP_411_QUATER_ORGANOS","CP_433_N1_HOMICIDIO","CP_433_N1_VIOLACION"]},"gradoEjecucion":{"type":"string","enum":["CONSUMADO","FRUSTRADO","TENTATIVA"]}}}]};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.regimen;
if(typeof tag0 == "string"){
if(tag0 === "VIGENTE"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regimen === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "regimen"}});
errors++;
}
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "regimen") || (key0 === "codigo")) || (key0 === "gradoEjecucion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.regimen !== undefined){
let data0 = data.regimen;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/regimen",keyword:"type",params:{type: "string"}});
errors++;
}
if("VIGENTE" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/regimen",keyword:"const",params:{allowedValue: "VIGENTE"}});
errors++;
}
}
if(data.codigo !== undefined){
let data1 = data.codigo;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((data1 === "CP_141_INC_4") || (data1 === "CP_141_INC_5")) || (data1 === "CP_142")) || (data1 === "CP_361")) || (data1 === "CP_362")) || (data1 === "CP_363")) || (data1 === "CP_365_BIS")) || (data1 === "CP_366")) || (data1 === "CP_366_BIS")) || (data1 === "CP_366_QUATER")) || (data1 === "CP_367")) || (data1 === "CP_367_TER")) || (data1 === "CP_367_QUATER")) || (data1 === "CP_367_SEPTIES")) || (data1 === "CP_372_BIS")) || (data1 === "CP_390_INC_1")) || (data1 === "CP_390_BIS")) || (data1 === "CP_390_TER")) || (data1 === "CP_391_N1")) || (data1 === "CP_391_N2")) || (data1 === "CP_395")) || (data1 === "CP_397_N1")) || (data1 === "CP_411_BIS")) || (data1 === "CP_411_TER")) || (data1 === "CP_411_QUATER_SEXUAL")) || (data1 === "CP_411_QUATER_LABORAL")) || (data1 === "CP_411_QUATER_ORGANOS")) || (data1 === "CP_433_N1_HOMICIDIO")) || (data1 === "CP_433_N1_VIOLACION"))){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"enum",params:{allowedValues: schema2.oneOf[0].properties.codigo.enum}});
errors++;
}
}
if(data.gradoEjecucion !== undefined){
let data2 = data.gradoEjecucion;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gradoEjecucion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "CONSUMADO") || (data2 === "FRUSTRADO")) || (data2 === "TENTATIVA"))){
(vErrors ??= []).push({instancePath:instancePath+"/gradoEjecucion",keyword:"enum",params:{allowedValues: schema2.oneOf[0].properties.gradoEjecucion.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "HISTORICO"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regimen === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "regimen"}});
errors++;
}
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key1 in data){
if(!((((key1 === "regimen") || (key1 === "codigo")) || (key1 === "sucesor")) || (key1 === "gradoEjecucion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.regimen !== undefined){
let data3 = data.regimen;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/regimen",keyword:"type",params:{type: "string"}});
errors++;
}
if("HISTORICO" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/regimen",keyword:"const",params:{allowedValue: "HISTORICO"}});
errors++;
}
}
if(data.codigo !== undefined){
let data4 = data.codigo;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data4 === "CP_365") || (data4 === "CP_366_TER")) || (data4 === "CP_366_QUINQUIES")) || (data4 === "CP_374_BIS")) || (data4 === "CP_390_INC_2"))){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"enum",params:{allowedValues: schema2.oneOf[1].properties.codigo.enum}});
errors++;
}
}
if(data.sucesor !== undefined){
let data5 = data.sucesor;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sucesor",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((data5 === "CP_141_INC_4") || (data5 === "CP_141_INC_5")) || (data5 === "CP_142")) || (data5 === "CP_361")) || (data5 === "CP_362")) || (data5 === "CP_363")) || (data5 === "CP_365_BIS")) || (data5 === "CP_366")) || (data5 === "CP_366_BIS")) || (data5 === "CP_366_QUATER")) || (data5 === "CP_367")) || (data5 === "CP_367_TER")) || (data5 === "CP_367_QUATER")) || (data5 === "CP_367_SEPTIES")) || (data5 === "CP_372_BIS")) || (data5 === "CP_390_INC_1")) || (data5 === "CP_390_BIS")) || (data5 === "CP_390_TER")) || (data5 === "CP_391_N1")) || (data5 === "CP_391_N2")) || (data5 === "CP_395")) || (data5 === "CP_397_N1")) || (data5 === "CP_411_BIS")) || (data5 === "CP_411_TER")) || (data5 === "CP_411_QUATER_SEXUAL")) || (data5 === "CP_411_QUATER_LABORAL")) || (data5 === "CP_411_QUATER_ORGANOS")) || (data5 === "CP_433_N1_HOMICIDIO")) || (data5 === "CP_433_N1_VIOLACION"))){
(vErrors ??= []).push({instancePath:instancePath+"/sucesor",keyword:"enum",params:{allowedValues: schema2.oneOf[1].properties.sucesor.enum}});
errors++;
}
}
if(data.gradoEjecucion !== undefined){
let data6 = data.gradoEjecucion;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gradoEjecucion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "CONSUMADO") || (data6 === "FRUSTRADO")) || (data6 === "TENTATIVA"))){
(vErrors ??= []).push({instancePath:instancePath+"/gradoEjecucion",keyword:"enum",params:{allowedValues: schema2.oneOf[1].properties.gradoEjecucion.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "regimen", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "regimen", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:parts.manifestacion-espontanea:1.0.0 */
const parts_manifestacion_espontanea_1_0_0 = (() => {
const formats2 = formats.date;
const formats3 = formats.texto;
const func4 = ucs2length;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fecha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data.texto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "texto"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "fecha") || (key0 === "contexto")) || (key0 === "texto"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fecha !== undefined){
let data0 = data.fecha;
if(typeof data0 === "string"){
if(func4(data0) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contexto !== undefined){
let data1 = data.contexto;
if(typeof data1 === "string"){
if(func4(data1) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/contexto",keyword:"maxLength",params:{limit: 400}});
errors++;
}
if(func4(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contexto",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/contexto",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contexto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.texto !== undefined){
let data2 = data.texto;
if(typeof data2 === "string"){
if(func4(data2) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/texto",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func4(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/texto",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/texto",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/texto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:denuncia.comunicada:0.1.0 */
const denuncia_comunicada_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_persona_1_0_0;
const validate3 = parts_adulto_1_0_0;
const validate4 = parts_delito_2_0_0;
const validate5 = parts_manifestacion_espontanea_1_0_0;
const schema7 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:denuncia.comunicada:0.1.0","type":"object","additionalProperties":false,"required":["fechaRecepcion","receptor","victima","causa"],"properties":{"fechaRecepcion":{"type":"string","format":"date-time","maxLength":35},"receptor":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"numeroParte":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"victima":{"type":"object","additionalProperties":false,"required":["calidad","persona"],"properties":{"calidad":{"type":"string","enum":["VICTIMA","TESTIGO","VICTIMA_Y_TESTIGO"]},"persona":{"$ref":"urn:valija:schema:parts.persona:1.0.0"}}},"adulto":{"$ref":"urn:valija:schema:parts.adulto:1.0.0"},"causa":{"type":"object","additionalProperties":false,"required":["delitos"],"properties":{"ruc":{"type":"string","format":"ruc","maxLength":12},"delitos":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.delito:2.0.0"}}}},"factoresUrgencia":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","enum":["COMPARECE_SOLO","RIESGO_VITAL","PROXIMIDAD_AGRESION","AFECTACION_FISICA_EVIDENTE","CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE","EXPLORACION_CLINICA","MUESTRAS_PERECIBLES","PROFILAXIS_ITS","PROFILAXIS_VIH","ANTICONCEPCION_EMERGENCIA"]}},"antecedentesAdicionales":{"type":"array","minItems":1,"maxItems":60,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["codigo","presente"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"presente":{"type":"boolean"}}}},"manifestacionEspontanea":{"$ref":"urn:valija:schema:parts.manifestacion-espontanea:1.0.0"}}};
const func8 = Object.prototype.hasOwnProperty;
const func9 = ucs2length;
const func10 = equal;
const formats11 = formats["date-time"];
const formats12 = formats.ruc;
const pattern13 = new RegExp("\\S", "u");
const pattern14 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data.causa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causa"}});
errors++;
}
for(const key0 in data){
if(!(func8.call(schema7.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data0 = data.fechaRecepcion;
if(typeof data0 === "string"){
if(func9(data0) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats11(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receptor !== undefined){
if(!(validate1(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.numeroParte !== undefined){
let data2 = data.numeroParte;
if(typeof data2 === "string"){
if(func9(data2) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func9(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.victima !== undefined){
let data3 = data.victima;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.calidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data3.persona === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "calidad") || (key1 === "persona"))){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.calidad !== undefined){
let data4 = data3.calidad;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/victima/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "VICTIMA") || (data4 === "TESTIGO")) || (data4 === "VICTIMA_Y_TESTIGO"))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/calidad",keyword:"enum",params:{allowedValues: schema7.properties.victima.properties.calidad.enum}});
errors++;
}
}
if(data3.persona !== undefined){
if(!(validate2(data3.persona, {instancePath:instancePath+"/victima/persona",parentData:data3,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.adulto !== undefined){
if(!(validate3(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.causa !== undefined){
let data7 = data.causa;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.delitos === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"required",params:{missingProperty: "delitos"}});
errors++;
}
for(const key2 in data7){
if(!((key2 === "ruc") || (key2 === "delitos"))){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data7.ruc !== undefined){
let data8 = data7.ruc;
if(typeof data8 === "string"){
if(func9(data8) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats12(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.delitos !== undefined){
let data9 = data7.delitos;
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data9[i0], {instancePath:instancePath+"/causa/delitos/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func10(data9[i1], data9[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.factoresUrgencia !== undefined){
let data11 = data.factoresUrgencia;
if(Array.isArray(data11)){
if(data11.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data12 === "COMPARECE_SOLO") || (data12 === "RIESGO_VITAL")) || (data12 === "PROXIMIDAD_AGRESION")) || (data12 === "AFECTACION_FISICA_EVIDENTE")) || (data12 === "CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE")) || (data12 === "EXPLORACION_CLINICA")) || (data12 === "MUESTRAS_PERECIBLES")) || (data12 === "PROFILAXIS_ITS")) || (data12 === "PROFILAXIS_VIH")) || (data12 === "ANTICONCEPCION_EMERGENCIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i2,keyword:"enum",params:{allowedValues: schema7.properties.factoresUrgencia.items.enum}});
errors++;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data11[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.antecedentesAdicionales !== undefined){
let data13 = data.antecedentesAdicionales;
if(Array.isArray(data13)){
if(data13.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.codigo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales/" + i4,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data14.presente === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales/" + i4,keyword:"required",params:{missingProperty: "presente"}});
errors++;
}
for(const key3 in data14){
if(!((key3 === "codigo") || (key3 === "presente"))){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales/" + i4,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data14.codigo !== undefined){
let data15 = data14.codigo;
if(typeof data15 === "string"){
if(func9(data15) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales/" + i4+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern14.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales/" + i4+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales/" + i4+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.presente !== undefined){
if(typeof data14.presente !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales/" + i4+"/presente",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales/" + i4,keyword:"type",params:{type: "object"}});
errors++;
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func10(data13[i5], data13[j2])){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer1;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesAdicionales",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.manifestacionEspontanea !== undefined){
if(!(validate5(data.manifestacionEspontanea, {instancePath:instancePath+"/manifestacionEspontanea",parentData:data,parentDataProperty:"manifestacionEspontanea",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate6;
})();

/** urn:valija:schema:denuncia.recibida:1.0.0 */
const denuncia_recibida_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const formats3 = formats["date-time"];
const func4 = ucs2length;
const pattern5 = new RegExp("\\S", "u");
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "fechaRecepcion") || (key0 === "receptor")) || (key0 === "numeroParte"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data0 = data.fechaRecepcion;
if(typeof data0 === "string"){
if(func4(data0) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats3(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receptor !== undefined){
if(!(validate1(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.numeroParte !== undefined){
let data2 = data.numeroParte;
if(typeof data2 === "string"){
if(func4(data2) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func4(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:derivacion.aceptada:1.0.0 */
const derivacion_aceptada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:derivacion.aceptada:1.0.0","type":"object","additionalProperties":false,"required":["derivacion","fechaDecision","receptor","pertinencia","factibilidad","fundamento","cita"],"properties":{"derivacion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaDecision":{"type":"string","format":"date-time","maxLength":35},"receptor":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"pertinencia":{"type":"boolean","const":true},"factibilidad":{"type":"boolean","const":true},"fundamento":{"type":"string","minLength":1,"maxLength":4000,"pattern":"\\S"},"cita":{"type":"object","additionalProperties":false,"required":["fechaHora","lugar"],"properties":{"fechaHora":{"type":"string","format":"date-time","maxLength":35},"lugar":{"type":"object","additionalProperties":false,"required":["nombre","direccion"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"direccion":{"type":"string","minLength":1,"maxLength":160,"pattern":"\\S"},"comuna":{"type":"string","pattern":"^(0[1-9]|1[0-6])[0-9]{3}$","maxLength":5}}}}},"profesionalAsignado":{"type":"string","minLength":1,"maxLength":160,"pattern":"\\S"}}};
const func4 = Object.prototype.hasOwnProperty;
const func5 = ucs2length;
const pattern6 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^(0[1-9]|1[0-6])[0-9]{3}$", "u");
const formats9 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.fechaDecision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaDecision"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
if(data.pertinencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pertinencia"}});
errors++;
}
if(data.factibilidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factibilidad"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
if(data.cita === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cita"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema3.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func5(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaDecision !== undefined){
let data1 = data.fechaDecision;
if(typeof data1 === "string"){
if(func5(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats9(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receptor !== undefined){
if(!(validate1(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func5(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func5(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pertinencia !== undefined){
let data4 = data.pertinencia;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pertinencia",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/pertinencia",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.factibilidad !== undefined){
let data5 = data.factibilidad;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/factibilidad",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/factibilidad",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.fundamento !== undefined){
let data6 = data.fundamento;
if(typeof data6 === "string"){
if(func5(data6) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func5(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cita !== undefined){
let data7 = data.cita;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.fechaHora === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cita",keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data7.lugar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cita",keyword:"required",params:{missingProperty: "lugar"}});
errors++;
}
for(const key1 in data7){
if(!((key1 === "fechaHora") || (key1 === "lugar"))){
(vErrors ??= []).push({instancePath:instancePath+"/cita",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.fechaHora !== undefined){
let data8 = data7.fechaHora;
if(typeof data8 === "string"){
if(func5(data8) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/cita/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats9(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/cita/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cita/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.lugar !== undefined){
let data9 = data7.lugar;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data9.direccion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar",keyword:"required",params:{missingProperty: "direccion"}});
errors++;
}
for(const key2 in data9){
if(!(((key2 === "nombre") || (key2 === "direccion")) || (key2 === "comuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.nombre !== undefined){
let data10 = data9.nombre;
if(typeof data10 === "string"){
if(func5(data10) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/nombre",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func5(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/nombre",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.direccion !== undefined){
let data11 = data9.direccion;
if(typeof data11 === "string"){
if(func5(data11) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/direccion",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func5(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/direccion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/direccion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/direccion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.comuna !== undefined){
let data12 = data9.comuna;
if(typeof data12 === "string"){
if(func5(data12) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/comuna",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern8.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/comuna",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-6])[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar/comuna",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cita/lugar",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cita",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.profesionalAsignado !== undefined){
let data13 = data.profesionalAsignado;
if(typeof data13 === "string"){
if(func5(data13) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func5(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:derivacion.acusada:1.0.0 */
const derivacion_acusada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const func3 = ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("\\S", "u");
const formats6 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "derivacion") || (key0 === "fechaRecepcion")) || (key0 === "receptor")) || (key0 === "numeroIngreso"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func3(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data1 = data.fechaRecepcion;
if(typeof data1 === "string"){
if(func3(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receptor !== undefined){
if(!(validate1(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func3(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:derivacion.anulada:1.0.0 */
const derivacion_anulada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:derivacion.anulada:1.0.0","type":"object","additionalProperties":false,"required":["derivacion","fechaAnulacion","derivante","motivo","fundamento"],"properties":{"derivacion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaAnulacion":{"type":"string","format":"date-time","maxLength":35},"derivante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"motivo":{"type":"string","enum":["ENVIADA_POR_ERROR","DERIVACION_DUPLICADA","PLAN_VIGENTE_SUFICIENTE","DESISTE_NNA_O_ADULTO","RESOLUCION_DE_TRIBUNAL","NECESIDAD_RESUELTA"]},"fundamento":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}};
const func4 = ucs2length;
const pattern5 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats6 = formats["date-time"];
const formats7 = formats.texto;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.fechaAnulacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaAnulacion"}});
errors++;
}
if(data.derivante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivante"}});
errors++;
}
if(data.motivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivo"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "derivacion") || (key0 === "fechaAnulacion")) || (key0 === "derivante")) || (key0 === "motivo")) || (key0 === "fundamento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func4(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaAnulacion !== undefined){
let data1 = data.fechaAnulacion;
if(typeof data1 === "string"){
if(func4(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.derivante !== undefined){
if(!(validate1(data.derivante, {instancePath:instancePath+"/derivante",parentData:data,parentDataProperty:"derivante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.motivo !== undefined){
let data3 = data.motivo;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data3 === "ENVIADA_POR_ERROR") || (data3 === "DERIVACION_DUPLICADA")) || (data3 === "PLAN_VIGENTE_SUFICIENTE")) || (data3 === "DESISTE_NNA_O_ADULTO")) || (data3 === "RESOLUCION_DE_TRIBUNAL")) || (data3 === "NECESIDAD_RESUELTA"))){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"enum",params:{allowedValues: schema3.properties.motivo.enum}});
errors++;
}
}
if(data.fundamento !== undefined){
let data4 = data.fundamento;
if(typeof data4 === "string"){
if(func4(data4) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func4(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats7(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:derivacion.rechazada:1.0.0 */
const derivacion_rechazada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:derivacion.rechazada:1.0.0","type":"object","additionalProperties":false,"required":["derivacion","fechaDecision","receptor","motivo","fundamento"],"properties":{"derivacion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaDecision":{"type":"string","format":"date-time","maxLength":35},"receptor":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"motivo":{"type":"string","enum":["DELITO_FUERA_DE_PERFIL","PERSONA_FUERA_DE_PERFIL","FUERA_DE_TERRITORIO","REQUIERE_ORDEN_TRIBUNAL","PLAN_VIGENTE_SUFICIENTE","PRESTACION_NO_FACTIBLE","PROGRAMA_NO_VIGENTE","ANTECEDENTES_INSUFICIENTES"]},"fundamento":{"type":"string","minLength":1,"maxLength":4000,"pattern":"\\S"}}};
const func4 = ucs2length;
const pattern5 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("\\S", "u");
const formats7 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.fechaDecision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaDecision"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
if(data.motivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivo"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "derivacion") || (key0 === "fechaDecision")) || (key0 === "receptor")) || (key0 === "numeroIngreso")) || (key0 === "motivo")) || (key0 === "fundamento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func4(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaDecision !== undefined){
let data1 = data.fechaDecision;
if(typeof data1 === "string"){
if(func4(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats7(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receptor !== undefined){
if(!(validate1(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func4(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func4(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.motivo !== undefined){
let data4 = data.motivo;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data4 === "DELITO_FUERA_DE_PERFIL") || (data4 === "PERSONA_FUERA_DE_PERFIL")) || (data4 === "FUERA_DE_TERRITORIO")) || (data4 === "REQUIERE_ORDEN_TRIBUNAL")) || (data4 === "PLAN_VIGENTE_SUFICIENTE")) || (data4 === "PRESTACION_NO_FACTIBLE")) || (data4 === "PROGRAMA_NO_VIGENTE")) || (data4 === "ANTECEDENTES_INSUFICIENTES"))){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"enum",params:{allowedValues: schema3.properties.motivo.enum}});
errors++;
}
}
if(data.fundamento !== undefined){
let data5 = data.fundamento;
if(typeof data5 === "string"){
if(func4(data5) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func4(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:parts.delito:1.0.0 */
const parts_delito_1_0_0 = (() => {
const schema2 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.delito:1.0.0","type":"object","additionalProperties":false,"required":["codigo"],"properties":{"codigo":{"type":"string","enum":["CP_141_INC_4","CP_141_INC_5","CP_142","CP_361","CP_362","CP_363","CP_365","CP_365_BIS","CP_366","CP_366_BIS","CP_366_TER","CP_366_QUATER","CP_366_QUINQUIES","CP_367","CP_367_TER","CP_367_QUATER","CP_367_SEPTIES","CP_372_BIS","CP_374_BIS","CP_390_INC_1","CP_390_INC_2","CP_390_BIS","CP_390_TER","CP_391_N1","CP_391_N2","CP_395","CP_397_N1","CP_411_BIS","CP_411_TER","CP_411_QUATER_SEXUAL","CP_411_QUATER_LABORAL","CP_411_QUATER_ORGANOS","CP_433_N1_HOMICIDIO","CP_433_N1_VIOLACION"]},"gradoEjecucion":{"type":"string","enum":["CONSUMADO","FRUSTRADO","TENTATIVA"]}}};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "codigo") || (key0 === "gradoEjecucion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
let data0 = data.codigo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((data0 === "CP_141_INC_4") || (data0 === "CP_141_INC_5")) || (data0 === "CP_142")) || (data0 === "CP_361")) || (data0 === "CP_362")) || (data0 === "CP_363")) || (data0 === "CP_365")) || (data0 === "CP_365_BIS")) || (data0 === "CP_366")) || (data0 === "CP_366_BIS")) || (data0 === "CP_366_TER")) || (data0 === "CP_366_QUATER")) || (data0 === "CP_366_QUINQUIES")) || (data0 === "CP_367")) || (data0 === "CP_367_TER")) || (data0 === "CP_367_QUATER")) || (data0 === "CP_367_SEPTIES")) || (data0 === "CP_372_BIS")) || (data0 === "CP_374_BIS")) || (data0 === "CP_390_INC_1")) || (data0 === "CP_390_INC_2")) || (data0 === "CP_390_BIS")) || (data0 === "CP_390_TER")) || (data0 === "CP_391_N1")) || (data0 === "CP_391_N2")) || (data0 === "CP_395")) || (data0 === "CP_397_N1")) || (data0 === "CP_411_BIS")) || (data0 === "CP_411_TER")) || (data0 === "CP_411_QUATER_SEXUAL")) || (data0 === "CP_411_QUATER_LABORAL")) || (data0 === "CP_411_QUATER_ORGANOS")) || (data0 === "CP_433_N1_HOMICIDIO")) || (data0 === "CP_433_N1_VIOLACION"))){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"enum",params:{allowedValues: schema2.properties.codigo.enum}});
errors++;
}
}
if(data.gradoEjecucion !== undefined){
let data1 = data.gradoEjecucion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gradoEjecucion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "CONSUMADO") || (data1 === "FRUSTRADO")) || (data1 === "TENTATIVA"))){
(vErrors ??= []).push({instancePath:instancePath+"/gradoEjecucion",keyword:"enum",params:{allowedValues: schema2.properties.gradoEjecucion.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:derivacion.solicitada:1.0.0 */
const derivacion_solicitada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_delito_1_0_0;
const validate3 = parts_identificacion_1_0_0;
const validate4 = parts_nombre_1_0_0;
const validate5 = parts_domicilio_1_0_0;
const schema7 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:derivacion.solicitada:1.0.0","type":"object","additionalProperties":false,"required":["folio","fechaEmision","derivante","informacionPrevia","causa","victima","prestacion","observacionesMotivo","apreciacionProfesional","detalles"],"properties":{"folio":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"derivante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"informacionPrevia":{"type":"object","additionalProperties":false,"required":["informado","aQuien"],"properties":{"informado":{"type":"boolean","const":true},"aQuien":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"type":"string","enum":["NNA","ADULTO"]}},"fecha":{"type":"string","format":"date","maxLength":10}}},"causa":{"type":"object","additionalProperties":false,"required":["delitos"],"properties":{"ruc":{"type":"string","format":"ruc","maxLength":12},"fiscalia":{"type":"string","minLength":1,"maxLength":100,"pattern":"\\S"},"delitos":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.delito:1.0.0"}}}},"victima":{"type":"object","additionalProperties":false,"required":["calidad","identificacion"],"properties":{"calidad":{"type":"string","enum":["VICTIMA","TESTIGO","VICTIMA_Y_TESTIGO"]},"identificacion":{"$ref":"urn:valija:schema:parts.identificacion:1.0.0"},"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"alias":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"},"fechaNacimiento":{"type":"string","format":"date","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","enum":["F","M","X","I","D"]},"nacionalidad":{"type":"string","format":"pais","maxLength":2},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:schema:parts.domicilio:1.0.0"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}},"adulto":{"type":"object","additionalProperties":false,"required":["calidad","nombre","relacionConVictima"],"properties":{"calidad":{"type":"string","enum":["PROTECTOR","RESPONSABLE","REFERENTE"]},"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"identificacion":{"$ref":"urn:valija:schema:parts.identificacion:1.0.0"},"edad":{"type":"integer","minimum":0,"maximum":120},"relacionConVictima":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"},"domicilio":{"$ref":"urn:valija:schema:parts.domicilio:1.0.0"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correoElectronico":{"type":"string","format":"email","maxLength":254}}},"prestacion":{"type":"object","additionalProperties":false,"required":["programa"],"properties":{"programa":{"type":"string","enum":["PRM","PEE","PRJ","CAVI","UVI","CREDEN","PAV_ORIENTACION","PAV_CONNOTACION_PUBLICA","PAV_INTERVENCION_INMEDIATA","PAV_CAV","CESFAM","COSAM","HOSPITAL"]},"proyecto":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"}}},"observacionesMotivo":{"type":"string","minLength":1,"maxLength":4000,"pattern":"\\S"},"apreciacionProfesional":{"type":"string","minLength":1,"maxLength":4000,"pattern":"\\S"},"detalles":{"type":"object","additionalProperties":false,"required":[],"properties":{"hechoReciente":{"type":"boolean"},"reiterado":{"type":"boolean"},"agresor":{"type":"string","enum":["INTRAFAMILIAR","EXTRAFAMILIAR"]},"existeAdultoProtector":{"type":"boolean"},"adultoAnteLosHechos":{"type":"string","enum":["CREE","MINIMIZA"]},"situacionProteccionalResuelta":{"type":"boolean"}}},"factoresUrgencia":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","enum":["COMPARECE_SOLO","RIESGO_VITAL","PROXIMIDAD_AGRESION","AFECTACION_FISICA_EVIDENTE","CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE","EXPLORACION_CLINICA","MUESTRAS_PERECIBLES","PROFILAXIS_ITS","PROFILAXIS_VIH","ANTICONCEPCION_EMERGENCIA"]}},"planVigente":{"type":"object","additionalProperties":false,"required":["institucion"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"programa":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}},"tribunalFamilia":{"type":"object","additionalProperties":false,"required":["rit","tribunal"],"properties":{"rit":{"type":"string","minLength":1,"maxLength":30,"pattern":"\\S"},"tribunal":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"ordenaIngreso":{"type":"boolean"},"fechaResolucion":{"type":"string","format":"date","maxLength":10}}}}};
const func8 = Object.prototype.hasOwnProperty;
const func9 = ucs2length;
const func10 = equal;
const pattern11 = new RegExp("\\S", "u");
const pattern12 = new RegExp("^[a-z]{2,3}$", "u");
const pattern13 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats14 = formats["date-time"];
const formats15 = formats.date;
const formats16 = formats.ruc;
const formats17 = formats.pais;
const formats18 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.fechaEmision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEmision"}});
errors++;
}
if(data.derivante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivante"}});
errors++;
}
if(data.informacionPrevia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informacionPrevia"}});
errors++;
}
if(data.causa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causa"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data.prestacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prestacion"}});
errors++;
}
if(data.observacionesMotivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "observacionesMotivo"}});
errors++;
}
if(data.apreciacionProfesional === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apreciacionProfesional"}});
errors++;
}
if(data.detalles === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detalles"}});
errors++;
}
for(const key0 in data){
if(!(func8.call(schema7.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func9(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaEmision !== undefined){
let data1 = data.fechaEmision;
if(typeof data1 === "string"){
if(func9(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats14(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.derivante !== undefined){
if(!(validate1(data.derivante, {instancePath:instancePath+"/derivante",parentData:data,parentDataProperty:"derivante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.informacionPrevia !== undefined){
let data3 = data.informacionPrevia;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.informado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia",keyword:"required",params:{missingProperty: "informado"}});
errors++;
}
if(data3.aQuien === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia",keyword:"required",params:{missingProperty: "aQuien"}});
errors++;
}
for(const key1 in data3){
if(!(((key1 === "informado") || (key1 === "aQuien")) || (key1 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.informado !== undefined){
let data4 = data3.informado;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/informado",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/informado",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data3.aQuien !== undefined){
let data5 = data3.aQuien;
if(Array.isArray(data5)){
if(data5.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "NNA") || (data6 === "ADULTO"))){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien/" + i0,keyword:"enum",params:{allowedValues: schema7.properties.informacionPrevia.properties.aQuien.items.enum}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data3.fecha !== undefined){
let data7 = data3.fecha;
if(typeof data7 === "string"){
if(func9(data7) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats15(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.causa !== undefined){
let data8 = data.causa;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.delitos === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"required",params:{missingProperty: "delitos"}});
errors++;
}
for(const key2 in data8){
if(!(((key2 === "ruc") || (key2 === "fiscalia")) || (key2 === "delitos"))){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.ruc !== undefined){
let data9 = data8.ruc;
if(typeof data9 === "string"){
if(func9(data9) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats16(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.fiscalia !== undefined){
let data10 = data8.fiscalia;
if(typeof data10 === "string"){
if(func9(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/causa/fiscalia",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func9(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causa/fiscalia",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/causa/fiscalia",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/fiscalia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.delitos !== undefined){
let data11 = data8.delitos;
if(Array.isArray(data11)){
if(data11.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
if(!(validate2(data11[i2], {instancePath:instancePath+"/causa/delitos/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func10(data11[i3], data11[j1])){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.victima !== undefined){
let data13 = data.victima;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.calidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data13.identificacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"required",params:{missingProperty: "identificacion"}});
errors++;
}
for(const key3 in data13){
if(!(func8.call(schema7.properties.victima.properties, key3))){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data13.calidad !== undefined){
let data14 = data13.calidad;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/victima/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data14 === "VICTIMA") || (data14 === "TESTIGO")) || (data14 === "VICTIMA_Y_TESTIGO"))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/calidad",keyword:"enum",params:{allowedValues: schema7.properties.victima.properties.calidad.enum}});
errors++;
}
}
if(data13.identificacion !== undefined){
if(!(validate3(data13.identificacion, {instancePath:instancePath+"/victima/identificacion",parentData:data13,parentDataProperty:"identificacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data13.nombre !== undefined){
if(!(validate4(data13.nombre, {instancePath:instancePath+"/victima/nombre",parentData:data13,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data13.alias !== undefined){
let data17 = data13.alias;
if(typeof data17 === "string"){
if(func9(data17) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/victima/alias",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func9(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/victima/alias",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/alias",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/alias",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.fechaNacimiento !== undefined){
let data18 = data13.fechaNacimiento;
if(typeof data18 === "string"){
if(func9(data18) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaNacimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats15(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaNacimiento",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaNacimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.edad !== undefined){
let data19 = data13.edad;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 120 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.sexoRegistral !== undefined){
let data20 = data13.sexoRegistral;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/victima/sexoRegistral",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data20 === "F") || (data20 === "M")) || (data20 === "X")) || (data20 === "I")) || (data20 === "D"))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/sexoRegistral",keyword:"enum",params:{allowedValues: schema7.properties.victima.properties.sexoRegistral.enum}});
errors++;
}
}
if(data13.nacionalidad !== undefined){
let data21 = data13.nacionalidad;
if(typeof data21 === "string"){
if(func9(data21) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/victima/nacionalidad",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats17(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/nacionalidad",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/nacionalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.idioma !== undefined){
let data22 = data13.idioma;
if(typeof data22 === "string"){
if(func9(data22) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/victima/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern12.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/idioma",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/idioma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.domicilio !== undefined){
if(!(validate5(data13.domicilio, {instancePath:instancePath+"/victima/domicilio",parentData:data13,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data13.telefono !== undefined){
let data24 = data13.telefono;
if(typeof data24 === "string"){
if(func9(data24) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern13.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.adulto !== undefined){
let data25 = data.adulto;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.calidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data25.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data25.relacionConVictima === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"required",params:{missingProperty: "relacionConVictima"}});
errors++;
}
for(const key4 in data25){
if(!((((((((key4 === "calidad") || (key4 === "nombre")) || (key4 === "identificacion")) || (key4 === "edad")) || (key4 === "relacionConVictima")) || (key4 === "domicilio")) || (key4 === "telefono")) || (key4 === "correoElectronico"))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data25.calidad !== undefined){
let data26 = data25.calidad;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data26 === "PROTECTOR") || (data26 === "RESPONSABLE")) || (data26 === "REFERENTE"))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/calidad",keyword:"enum",params:{allowedValues: schema7.properties.adulto.properties.calidad.enum}});
errors++;
}
}
if(data25.nombre !== undefined){
if(!(validate4(data25.nombre, {instancePath:instancePath+"/adulto/nombre",parentData:data25,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data25.identificacion !== undefined){
if(!(validate3(data25.identificacion, {instancePath:instancePath+"/adulto/identificacion",parentData:data25,parentDataProperty:"identificacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data25.edad !== undefined){
let data29 = data25.edad;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 120 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data29 < 0 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data25.relacionConVictima !== undefined){
let data30 = data25.relacionConVictima;
if(typeof data30 === "string"){
if(func9(data30) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/relacionConVictima",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func9(data30) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/relacionConVictima",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/relacionConVictima",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/relacionConVictima",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.domicilio !== undefined){
if(!(validate5(data25.domicilio, {instancePath:instancePath+"/adulto/domicilio",parentData:data25,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data25.telefono !== undefined){
let data32 = data25.telefono;
if(typeof data32 === "string"){
if(func9(data32) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern13.test(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.correoElectronico !== undefined){
let data33 = data25.correoElectronico;
if(typeof data33 === "string"){
if(func9(data33) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correoElectronico",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats18.test(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correoElectronico",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correoElectronico",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.prestacion !== undefined){
let data34 = data.prestacion;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.programa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"required",params:{missingProperty: "programa"}});
errors++;
}
for(const key5 in data34){
if(!((key5 === "programa") || (key5 === "proyecto"))){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data34.programa !== undefined){
let data35 = data34.programa;
if(typeof data35 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/programa",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data35 === "PRM") || (data35 === "PEE")) || (data35 === "PRJ")) || (data35 === "CAVI")) || (data35 === "UVI")) || (data35 === "CREDEN")) || (data35 === "PAV_ORIENTACION")) || (data35 === "PAV_CONNOTACION_PUBLICA")) || (data35 === "PAV_INTERVENCION_INMEDIATA")) || (data35 === "PAV_CAV")) || (data35 === "CESFAM")) || (data35 === "COSAM")) || (data35 === "HOSPITAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/programa",keyword:"enum",params:{allowedValues: schema7.properties.prestacion.properties.programa.enum}});
errors++;
}
}
if(data34.proyecto !== undefined){
let data36 = data34.proyecto;
if(typeof data36 === "string"){
if(func9(data36) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/proyecto",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func9(data36) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/proyecto",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/proyecto",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/proyecto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.observacionesMotivo !== undefined){
let data37 = data.observacionesMotivo;
if(typeof data37 === "string"){
if(func9(data37) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observacionesMotivo",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func9(data37) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observacionesMotivo",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/observacionesMotivo",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observacionesMotivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apreciacionProfesional !== undefined){
let data38 = data.apreciacionProfesional;
if(typeof data38 === "string"){
if(func9(data38) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacionProfesional",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func9(data38) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacionProfesional",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacionProfesional",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apreciacionProfesional",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detalles !== undefined){
let data39 = data.detalles;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key6 in data39){
if(!((((((key6 === "hechoReciente") || (key6 === "reiterado")) || (key6 === "agresor")) || (key6 === "existeAdultoProtector")) || (key6 === "adultoAnteLosHechos")) || (key6 === "situacionProteccionalResuelta"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalles",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data39.hechoReciente !== undefined){
if(typeof data39.hechoReciente !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/hechoReciente",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data39.reiterado !== undefined){
if(typeof data39.reiterado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/reiterado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data39.agresor !== undefined){
let data42 = data39.agresor;
if(typeof data42 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/agresor",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data42 === "INTRAFAMILIAR") || (data42 === "EXTRAFAMILIAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/agresor",keyword:"enum",params:{allowedValues: schema7.properties.detalles.properties.agresor.enum}});
errors++;
}
}
if(data39.existeAdultoProtector !== undefined){
if(typeof data39.existeAdultoProtector !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/existeAdultoProtector",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data39.adultoAnteLosHechos !== undefined){
let data44 = data39.adultoAnteLosHechos;
if(typeof data44 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/adultoAnteLosHechos",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data44 === "CREE") || (data44 === "MINIMIZA"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/adultoAnteLosHechos",keyword:"enum",params:{allowedValues: schema7.properties.detalles.properties.adultoAnteLosHechos.enum}});
errors++;
}
}
if(data39.situacionProteccionalResuelta !== undefined){
if(typeof data39.situacionProteccionalResuelta !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/situacionProteccionalResuelta",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detalles",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.factoresUrgencia !== undefined){
let data46 = data.factoresUrgencia;
if(Array.isArray(data46)){
if(data46.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data46.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data46.length;
for(let i4=0; i4<len2; i4++){
let data47 = data46[i4];
if(typeof data47 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data47 === "COMPARECE_SOLO") || (data47 === "RIESGO_VITAL")) || (data47 === "PROXIMIDAD_AGRESION")) || (data47 === "AFECTACION_FISICA_EVIDENTE")) || (data47 === "CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE")) || (data47 === "EXPLORACION_CLINICA")) || (data47 === "MUESTRAS_PERECIBLES")) || (data47 === "PROFILAXIS_ITS")) || (data47 === "PROFILAXIS_VIH")) || (data47 === "ANTICONCEPCION_EMERGENCIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i4,keyword:"enum",params:{allowedValues: schema7.properties.factoresUrgencia.items.enum}});
errors++;
}
}
let i5 = data46.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data46[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.planVigente !== undefined){
let data48 = data.planVigente;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key7 in data48){
if(!((key7 === "institucion") || (key7 === "programa"))){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data48.institucion !== undefined){
let data49 = data48.institucion;
if(typeof data49 === "string"){
if(func9(data49) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func9(data49) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data48.programa !== undefined){
let data50 = data48.programa;
if(typeof data50 === "string"){
if(func9(data50) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func9(data50) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tribunalFamilia !== undefined){
let data51 = data.tribunalFamilia;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.rit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia",keyword:"required",params:{missingProperty: "rit"}});
errors++;
}
if(data51.tribunal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia",keyword:"required",params:{missingProperty: "tribunal"}});
errors++;
}
for(const key8 in data51){
if(!((((key8 === "rit") || (key8 === "tribunal")) || (key8 === "ordenaIngreso")) || (key8 === "fechaResolucion"))){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data51.rit !== undefined){
let data52 = data51.rit;
if(typeof data52 === "string"){
if(func9(data52) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/rit",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func9(data52) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/rit",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/rit",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/rit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.tribunal !== undefined){
let data53 = data51.tribunal;
if(typeof data53 === "string"){
if(func9(data53) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/tribunal",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func9(data53) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/tribunal",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/tribunal",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/tribunal",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.ordenaIngreso !== undefined){
if(typeof data51.ordenaIngreso !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/ordenaIngreso",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data51.fechaResolucion !== undefined){
let data55 = data51.fechaResolucion;
if(typeof data55 === "string"){
if(func9(data55) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/fechaResolucion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats15(data55))){
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/fechaResolucion",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia/fechaResolucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tribunalFamilia",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate6;
})();

/** urn:valija:schema:parts.prestacion-protocolo:1.0.0 */
const parts_prestacion_protocolo_1_0_0 = (() => {
const schema2 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.prestacion-protocolo:1.0.0","type":"object","discriminator":{"propertyName":"nodo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["nodo","medidas"],"properties":{"nodo":{"type":"string","const":"PROTECCION"},"medidas":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","enum":["EVALUACION_RIESGO","MEDIDA_PROTECCION_PENAL","MEDIDA_PROTECCION_NNA","RESERVA_IDENTIDAD","ACOMPANAMIENTO_EN_DILIGENCIAS"]}},"riesgoInmediato":{"type":"boolean"},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}},{"type":"object","additionalProperties":false,"required":["nodo","atenciones"],"properties":{"nodo":{"type":"string","const":"SALUD"},"atenciones":{"type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","enum":["URGENCIA","EVALUACION_GENERAL","SALUD_MENTAL","SALUD_SEXUAL_Y_REPRODUCTIVA","CONTROL_EMBARAZO","TRATAMIENTO_EN_CURSO","CONSUMO_DE_SUSTANCIAS"]}},"inscritaEnRedPublica":{"type":"boolean"},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}},{"type":"object","additionalProperties":false,"required":["nodo","ambito"],"properties":{"nodo":{"type":"string","const":"PRESTACIONES_JURIDICAS"},"ambito":{"type":"string","enum":["PENAL","CIVIL","FAMILIA","LABORAL","MIGRATORIO"]},"gestiones":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","enum":["ORIENTACION","REPRESENTACION","QUERELLA","DEMANDA_CIVIL","MEDIDAS_CAUTELARES_REALES"]}},"proximaActuacion":{"type":"string","format":"date","maxLength":10},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}},{"type":"object","additionalProperties":false,"required":["nodo","gestion"],"properties":{"nodo":{"type":"string","const":"REGULARIZACION_MIGRATORIA"},"gestion":{"type":"string","enum":["RESIDENCIA_TRATA","PRORROGA_RESIDENCIA","RESIDENCIA_DEFINITIVA","PERMISO_DE_TRABAJO","ORIENTACION_MIGRATORIA"]},"situacionMigratoria":{"type":"string","enum":["SIN_PERMISO_VIGENTE","PERMANENCIA_TRANSITORIA","RESIDENCIA_TEMPORAL","SOLICITUD_EN_TRAMITE","SIN_INFORMACION"]},"permisoVence":{"type":"string","format":"date","maxLength":10},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}},{"type":"object","additionalProperties":false,"required":["nodo","bienes","personas"],"properties":{"nodo":{"type":"string","const":"ASISTENCIA_BASICA"},"bienes":{"type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","enum":["ALIMENTACION","VESTUARIO","ARTICULOS_DE_ASEO","ARTICULOS_PARA_LACTANTES","TRANSPORTE","COMUNICACION","APOYO_ECONOMICO"]}},"personas":{"type":"integer","minimum":1,"maximum":30},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}},{"type":"object","additionalProperties":false,"required":["nodo","personas","desde"],"properties":{"nodo":{"type":"string","const":"ALOJAMIENTO"},"personas":{"type":"integer","minimum":1,"maximum":30},"nnaAcompanantes":{"type":"integer","minimum":0,"maximum":20},"desde":{"type":"string","format":"date","maxLength":10},"necesidades":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","enum":["SOLO_MUJERES","SOLO_HOMBRES","GRUPO_FAMILIAR_JUNTO","NNA_NO_ACOMPANADO","INTERPRETE","RESERVA_REFORZADA"]}},"condicionesSalud":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","enum":["EMBARAZO","LACTANCIA","MOVILIDAD_REDUCIDA","MEDICACION_PERMANENTE","DIETA_MEDICA"]}},"region":{"type":"string","format":"region","maxLength":2},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}},{"type":"object","additionalProperties":false,"required":["nodo","voluntario","pais"],"properties":{"nodo":{"type":"string","const":"RETORNO_ASISTIDO"},"voluntario":{"type":"boolean","const":true},"pais":{"type":"string","format":"pais","maxLength":2},"personas":{"type":"integer","minimum":1,"maximum":30},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}},{"type":"object","additionalProperties":false,"required":["nodo","ambito"],"properties":{"nodo":{"type":"string","const":"REINSERCION"},"ambito":{"type":"string","enum":["SOCIAL","EDUCATIVA","LABORAL"]},"requerimientos":{"type":"array","minItems":1,"maxItems":9,"uniqueItems":true,"items":{"type":"string","enum":["REDES_DE_APOYO","ACCESO_A_BENEFICIOS","VIVIENDA_AUTONOMA","MATRICULA","NIVELACION_DE_ESTUDIOS","RECONOCIMIENTO_DE_ESTUDIOS","APRENDIZAJE_DEL_IDIOMA","CAPACITACION","INTERMEDIACION_LABORAL"]}},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}},{"type":"object","additionalProperties":false,"required":["nodo","atenciones"],"properties":{"nodo":{"type":"string","const":"ATENCION_PSICOSOCIAL"},"atenciones":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["PRIMEROS_AUXILIOS_PSICOLOGICOS","EVALUACION_PSICOSOCIAL","INTERVENCION_REPARATORIA","APOYO_A_LA_FAMILIA"]}},"modalidad":{"type":"string","enum":["PRESENCIAL","REMOTA"]},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}}]};
const formats3 = formats.texto;
const formats4 = formats.date;
const formats5 = formats.region;
const formats6 = formats.pais;
const func7 = ucs2length;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.nodo;
if(typeof tag0 == "string"){
if(tag0 === "PROTECCION"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.medidas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "medidas"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "nodo") || (key0 === "medidas")) || (key0 === "riesgoInmediato")) || (key0 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nodo !== undefined){
let data0 = data.nodo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PROTECCION" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "PROTECCION"}});
errors++;
}
}
if(data.medidas !== undefined){
let data1 = data.medidas;
if(Array.isArray(data1)){
if(data1.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/medidas",keyword:"maxItems",params:{limit: 5}});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/medidas",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/medidas/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "EVALUACION_RIESGO") || (data2 === "MEDIDA_PROTECCION_PENAL")) || (data2 === "MEDIDA_PROTECCION_NNA")) || (data2 === "RESERVA_IDENTIDAD")) || (data2 === "ACOMPANAMIENTO_EN_DILIGENCIAS"))){
(vErrors ??= []).push({instancePath:instancePath+"/medidas/" + i0,keyword:"enum",params:{allowedValues: schema2.oneOf[0].properties.medidas.items.enum}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/medidas",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/medidas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.riesgoInmediato !== undefined){
if(typeof data.riesgoInmediato !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/riesgoInmediato",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data4 = data.observaciones;
if(typeof data4 === "string"){
if(func7(data4) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "SALUD"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.atenciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "atenciones"}});
errors++;
}
for(const key1 in data){
if(!((((key1 === "nodo") || (key1 === "atenciones")) || (key1 === "inscritaEnRedPublica")) || (key1 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.nodo !== undefined){
let data5 = data.nodo;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("SALUD" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "SALUD"}});
errors++;
}
}
if(data.atenciones !== undefined){
let data6 = data.atenciones;
if(Array.isArray(data6)){
if(data6.length > 7){
(vErrors ??= []).push({instancePath:instancePath+"/atenciones",keyword:"maxItems",params:{limit: 7}});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/atenciones",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/atenciones/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data7 === "URGENCIA") || (data7 === "EVALUACION_GENERAL")) || (data7 === "SALUD_MENTAL")) || (data7 === "SALUD_SEXUAL_Y_REPRODUCTIVA")) || (data7 === "CONTROL_EMBARAZO")) || (data7 === "TRATAMIENTO_EN_CURSO")) || (data7 === "CONSUMO_DE_SUSTANCIAS"))){
(vErrors ??= []).push({instancePath:instancePath+"/atenciones/" + i2,keyword:"enum",params:{allowedValues: schema2.oneOf[1].properties.atenciones.items.enum}});
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/atenciones",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atenciones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.inscritaEnRedPublica !== undefined){
if(typeof data.inscritaEnRedPublica !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/inscritaEnRedPublica",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data9 = data.observaciones;
if(typeof data9 === "string"){
if(func7(data9) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PRESTACIONES_JURIDICAS"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.ambito === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ambito"}});
errors++;
}
for(const key2 in data){
if(!(((((key2 === "nodo") || (key2 === "ambito")) || (key2 === "gestiones")) || (key2 === "proximaActuacion")) || (key2 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data.nodo !== undefined){
let data10 = data.nodo;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PRESTACIONES_JURIDICAS" !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "PRESTACIONES_JURIDICAS"}});
errors++;
}
}
if(data.ambito !== undefined){
let data11 = data.ambito;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ambito",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data11 === "PENAL") || (data11 === "CIVIL")) || (data11 === "FAMILIA")) || (data11 === "LABORAL")) || (data11 === "MIGRATORIO"))){
(vErrors ??= []).push({instancePath:instancePath+"/ambito",keyword:"enum",params:{allowedValues: schema2.oneOf[2].properties.ambito.enum}});
errors++;
}
}
if(data.gestiones !== undefined){
let data12 = data.gestiones;
if(Array.isArray(data12)){
if(data12.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/gestiones",keyword:"maxItems",params:{limit: 5}});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/gestiones",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
let data13 = data12[i4];
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gestiones/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data13 === "ORIENTACION") || (data13 === "REPRESENTACION")) || (data13 === "QUERELLA")) || (data13 === "DEMANDA_CIVIL")) || (data13 === "MEDIDAS_CAUTELARES_REALES"))){
(vErrors ??= []).push({instancePath:instancePath+"/gestiones/" + i4,keyword:"enum",params:{allowedValues: schema2.oneOf[2].properties.gestiones.items.enum}});
errors++;
}
}
let i5 = data12.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data12[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
(vErrors ??= []).push({instancePath:instancePath+"/gestiones",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gestiones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.proximaActuacion !== undefined){
let data14 = data.proximaActuacion;
if(typeof data14 === "string"){
if(func7(data14) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/proximaActuacion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats4(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/proximaActuacion",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/proximaActuacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data15 = data.observaciones;
if(typeof data15 === "string"){
if(func7(data15) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "REGULARIZACION_MIGRATORIA"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.gestion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gestion"}});
errors++;
}
for(const key3 in data){
if(!(((((key3 === "nodo") || (key3 === "gestion")) || (key3 === "situacionMigratoria")) || (key3 === "permisoVence")) || (key3 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data.nodo !== undefined){
let data16 = data.nodo;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("REGULARIZACION_MIGRATORIA" !== data16){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "REGULARIZACION_MIGRATORIA"}});
errors++;
}
}
if(data.gestion !== undefined){
let data17 = data.gestion;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gestion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data17 === "RESIDENCIA_TRATA") || (data17 === "PRORROGA_RESIDENCIA")) || (data17 === "RESIDENCIA_DEFINITIVA")) || (data17 === "PERMISO_DE_TRABAJO")) || (data17 === "ORIENTACION_MIGRATORIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/gestion",keyword:"enum",params:{allowedValues: schema2.oneOf[3].properties.gestion.enum}});
errors++;
}
}
if(data.situacionMigratoria !== undefined){
let data18 = data.situacionMigratoria;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacionMigratoria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data18 === "SIN_PERMISO_VIGENTE") || (data18 === "PERMANENCIA_TRANSITORIA")) || (data18 === "RESIDENCIA_TEMPORAL")) || (data18 === "SOLICITUD_EN_TRAMITE")) || (data18 === "SIN_INFORMACION"))){
(vErrors ??= []).push({instancePath:instancePath+"/situacionMigratoria",keyword:"enum",params:{allowedValues: schema2.oneOf[3].properties.situacionMigratoria.enum}});
errors++;
}
}
if(data.permisoVence !== undefined){
let data19 = data.permisoVence;
if(typeof data19 === "string"){
if(func7(data19) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permisoVence",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats4(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/permisoVence",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permisoVence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data20 = data.observaciones;
if(typeof data20 === "string"){
if(func7(data20) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ASISTENCIA_BASICA"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.bienes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bienes"}});
errors++;
}
if(data.personas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personas"}});
errors++;
}
for(const key4 in data){
if(!((((key4 === "nodo") || (key4 === "bienes")) || (key4 === "personas")) || (key4 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data.nodo !== undefined){
let data21 = data.nodo;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("ASISTENCIA_BASICA" !== data21){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "ASISTENCIA_BASICA"}});
errors++;
}
}
if(data.bienes !== undefined){
let data22 = data.bienes;
if(Array.isArray(data22)){
if(data22.length > 7){
(vErrors ??= []).push({instancePath:instancePath+"/bienes",keyword:"maxItems",params:{limit: 7}});
errors++;
}
if(data22.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/bienes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data22.length;
for(let i6=0; i6<len3; i6++){
let data23 = data22[i6];
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/bienes/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data23 === "ALIMENTACION") || (data23 === "VESTUARIO")) || (data23 === "ARTICULOS_DE_ASEO")) || (data23 === "ARTICULOS_PARA_LACTANTES")) || (data23 === "TRANSPORTE")) || (data23 === "COMUNICACION")) || (data23 === "APOYO_ECONOMICO"))){
(vErrors ??= []).push({instancePath:instancePath+"/bienes/" + i6,keyword:"enum",params:{allowedValues: schema2.oneOf[4].properties.bienes.items.enum}});
errors++;
}
}
let i7 = data22.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data22[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
(vErrors ??= []).push({instancePath:instancePath+"/bienes",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bienes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.personas !== undefined){
let data24 = data.personas;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 30 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"maximum",params:{comparison: "<=", limit: 30}});
errors++;
}
if(data24 < 1 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.observaciones !== undefined){
let data25 = data.observaciones;
if(typeof data25 === "string"){
if(func7(data25) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data25) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ALOJAMIENTO"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.personas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personas"}});
errors++;
}
if(data.desde === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
for(const key5 in data){
if(!((((((((key5 === "nodo") || (key5 === "personas")) || (key5 === "nnaAcompanantes")) || (key5 === "desde")) || (key5 === "necesidades")) || (key5 === "condicionesSalud")) || (key5 === "region")) || (key5 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data.nodo !== undefined){
let data26 = data.nodo;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("ALOJAMIENTO" !== data26){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "ALOJAMIENTO"}});
errors++;
}
}
if(data.personas !== undefined){
let data27 = data.personas;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 30 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"maximum",params:{comparison: "<=", limit: 30}});
errors++;
}
if(data27 < 1 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.nnaAcompanantes !== undefined){
let data28 = data.nnaAcompanantes;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 20 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes",keyword:"maximum",params:{comparison: "<=", limit: 20}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.desde !== undefined){
let data29 = data.desde;
if(typeof data29 === "string"){
if(func7(data29) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats4(data29))){
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.necesidades !== undefined){
let data30 = data.necesidades;
if(Array.isArray(data30)){
if(data30.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data30.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data30.length;
for(let i8=0; i8<len4; i8++){
let data31 = data30[i8];
if(typeof data31 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i8,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data31 === "SOLO_MUJERES") || (data31 === "SOLO_HOMBRES")) || (data31 === "GRUPO_FAMILIAR_JUNTO")) || (data31 === "NNA_NO_ACOMPANADO")) || (data31 === "INTERPRETE")) || (data31 === "RESERVA_REFORZADA"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i8,keyword:"enum",params:{allowedValues: schema2.oneOf[5].properties.necesidades.items.enum}});
errors++;
}
}
let i9 = data30.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data30[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.condicionesSalud !== undefined){
let data32 = data.condicionesSalud;
if(Array.isArray(data32)){
if(data32.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/condicionesSalud",keyword:"maxItems",params:{limit: 5}});
errors++;
}
if(data32.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/condicionesSalud",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data32.length;
for(let i10=0; i10<len5; i10++){
let data33 = data32[i10];
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/condicionesSalud/" + i10,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data33 === "EMBARAZO") || (data33 === "LACTANCIA")) || (data33 === "MOVILIDAD_REDUCIDA")) || (data33 === "MEDICACION_PERMANENTE")) || (data33 === "DIETA_MEDICA"))){
(vErrors ??= []).push({instancePath:instancePath+"/condicionesSalud/" + i10,keyword:"enum",params:{allowedValues: schema2.oneOf[5].properties.condicionesSalud.items.enum}});
errors++;
}
}
let i11 = data32.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data32[i11];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
(vErrors ??= []).push({instancePath:instancePath+"/condicionesSalud",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/condicionesSalud",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.region !== undefined){
let data34 = data.region;
if(typeof data34 === "string"){
if(func7(data34) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats5(data34))){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"format",params:{format: "region"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data35 = data.observaciones;
if(typeof data35 === "string"){
if(func7(data35) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data35) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "RETORNO_ASISTIDO"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.voluntario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "voluntario"}});
errors++;
}
if(data.pais === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pais"}});
errors++;
}
for(const key6 in data){
if(!(((((key6 === "nodo") || (key6 === "voluntario")) || (key6 === "pais")) || (key6 === "personas")) || (key6 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data.nodo !== undefined){
let data36 = data.nodo;
if(typeof data36 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("RETORNO_ASISTIDO" !== data36){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "RETORNO_ASISTIDO"}});
errors++;
}
}
if(data.voluntario !== undefined){
let data37 = data.voluntario;
if(typeof data37 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/voluntario",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data37){
(vErrors ??= []).push({instancePath:instancePath+"/voluntario",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.pais !== undefined){
let data38 = data.pais;
if(typeof data38 === "string"){
if(func7(data38) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats6(data38))){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.personas !== undefined){
let data39 = data.personas;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 30 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"maximum",params:{comparison: "<=", limit: 30}});
errors++;
}
if(data39 < 1 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.observaciones !== undefined){
let data40 = data.observaciones;
if(typeof data40 === "string"){
if(func7(data40) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data40) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data40))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "REINSERCION"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.ambito === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ambito"}});
errors++;
}
for(const key7 in data){
if(!((((key7 === "nodo") || (key7 === "ambito")) || (key7 === "requerimientos")) || (key7 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data.nodo !== undefined){
let data41 = data.nodo;
if(typeof data41 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("REINSERCION" !== data41){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "REINSERCION"}});
errors++;
}
}
if(data.ambito !== undefined){
let data42 = data.ambito;
if(typeof data42 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ambito",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data42 === "SOCIAL") || (data42 === "EDUCATIVA")) || (data42 === "LABORAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/ambito",keyword:"enum",params:{allowedValues: schema2.oneOf[7].properties.ambito.enum}});
errors++;
}
}
if(data.requerimientos !== undefined){
let data43 = data.requerimientos;
if(Array.isArray(data43)){
if(data43.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/requerimientos",keyword:"maxItems",params:{limit: 9}});
errors++;
}
if(data43.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/requerimientos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data43.length;
for(let i12=0; i12<len6; i12++){
let data44 = data43[i12];
if(typeof data44 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requerimientos/" + i12,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data44 === "REDES_DE_APOYO") || (data44 === "ACCESO_A_BENEFICIOS")) || (data44 === "VIVIENDA_AUTONOMA")) || (data44 === "MATRICULA")) || (data44 === "NIVELACION_DE_ESTUDIOS")) || (data44 === "RECONOCIMIENTO_DE_ESTUDIOS")) || (data44 === "APRENDIZAJE_DEL_IDIOMA")) || (data44 === "CAPACITACION")) || (data44 === "INTERMEDIACION_LABORAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/requerimientos/" + i12,keyword:"enum",params:{allowedValues: schema2.oneOf[7].properties.requerimientos.items.enum}});
errors++;
}
}
let i13 = data43.length;
let j6;
if(i13 > 1){
const indices6 = {};
for(;i13--;){
let item6 = data43[i13];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
(vErrors ??= []).push({instancePath:instancePath+"/requerimientos",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break;
}
indices6[item6] = i13;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requerimientos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data45 = data.observaciones;
if(typeof data45 === "string"){
if(func7(data45) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data45) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data45))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ATENCION_PSICOSOCIAL"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodo"}});
errors++;
}
if(data.atenciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "atenciones"}});
errors++;
}
for(const key8 in data){
if(!((((key8 === "nodo") || (key8 === "atenciones")) || (key8 === "modalidad")) || (key8 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data.nodo !== undefined){
let data46 = data.nodo;
if(typeof data46 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"type",params:{type: "string"}});
errors++;
}
if("ATENCION_PSICOSOCIAL" !== data46){
(vErrors ??= []).push({instancePath:instancePath+"/nodo",keyword:"const",params:{allowedValue: "ATENCION_PSICOSOCIAL"}});
errors++;
}
}
if(data.atenciones !== undefined){
let data47 = data.atenciones;
if(Array.isArray(data47)){
if(data47.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/atenciones",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data47.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/atenciones",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len7 = data47.length;
for(let i14=0; i14<len7; i14++){
let data48 = data47[i14];
if(typeof data48 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/atenciones/" + i14,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data48 === "PRIMEROS_AUXILIOS_PSICOLOGICOS") || (data48 === "EVALUACION_PSICOSOCIAL")) || (data48 === "INTERVENCION_REPARATORIA")) || (data48 === "APOYO_A_LA_FAMILIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/atenciones/" + i14,keyword:"enum",params:{allowedValues: schema2.oneOf[8].properties.atenciones.items.enum}});
errors++;
}
}
let i15 = data47.length;
let j7;
if(i15 > 1){
const indices7 = {};
for(;i15--;){
let item7 = data47[i15];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
(vErrors ??= []).push({instancePath:instancePath+"/atenciones",keyword:"uniqueItems",params:{i: i15, j: j7}});
errors++;
break;
}
indices7[item7] = i15;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atenciones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.modalidad !== undefined){
let data49 = data.modalidad;
if(typeof data49 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/modalidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data49 === "PRESENCIAL") || (data49 === "REMOTA"))){
(vErrors ??= []).push({instancePath:instancePath+"/modalidad",keyword:"enum",params:{allowedValues: schema2.oneOf[8].properties.modalidad.enum}});
errors++;
}
}
if(data.observaciones !== undefined){
let data50 = data.observaciones;
if(typeof data50 === "string"){
if(func7(data50) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func7(data50) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats3(data50))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "nodo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "nodo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:parts.tribunal-familia:1.0.0 */
const parts_tribunal_familia_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("\\S", "u");
const formats4 = formats.date;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rit"}});
errors++;
}
if(data.tribunal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tribunal"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "rit") || (key0 === "tribunal")) || (key0 === "ordenaIngreso")) || (key0 === "fechaResolucion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rit !== undefined){
let data0 = data.rit;
if(typeof data0 === "string"){
if(func2(data0) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/rit",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rit",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rit",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tribunal !== undefined){
let data1 = data.tribunal;
if(typeof data1 === "string"){
if(func2(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ordenaIngreso !== undefined){
if(typeof data.ordenaIngreso !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ordenaIngreso",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.fechaResolucion !== undefined){
let data3 = data.fechaResolucion;
if(typeof data3 === "string"){
if(func2(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaResolucion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats4(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaResolucion",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaResolucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:derivacion.solicitada:2.0.0 */
const derivacion_solicitada_2_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_delito_2_0_0;
const validate3 = parts_identificacion_1_0_0;
const validate4 = parts_nombre_1_0_0;
const validate5 = parts_domicilio_1_0_0;
const validate6 = parts_adulto_1_0_0;
const validate7 = parts_prestacion_protocolo_1_0_0;
const validate8 = parts_tribunal_familia_1_0_0;
const schema10 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:derivacion.solicitada:2.0.0","type":"object","additionalProperties":false,"required":["folio","fechaEmision","derivante","informacionPrevia","causa","victima","prestacion","observacionesMotivo","apreciacionProfesional","detalles"],"properties":{"folio":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"derivante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"informacionPrevia":{"type":"object","additionalProperties":false,"required":["informado","aQuien"],"properties":{"informado":{"type":"boolean","const":true},"aQuien":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"type":"string","enum":["NNA","ADULTO"]}},"fecha":{"type":"string","format":"date","maxLength":10}}},"causa":{"type":"object","additionalProperties":false,"required":["delitos"],"properties":{"ruc":{"type":"string","format":"ruc","maxLength":12},"fiscalia":{"type":"string","minLength":1,"maxLength":100,"pattern":"\\S"},"delitos":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.delito:2.0.0"}}}},"victima":{"type":"object","additionalProperties":false,"required":["calidad","identificacion"],"properties":{"calidad":{"type":"string","enum":["VICTIMA","TESTIGO","VICTIMA_Y_TESTIGO"]},"identificacion":{"$ref":"urn:valija:schema:parts.identificacion:1.0.0"},"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"alias":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"},"fechaNacimiento":{"type":"string","format":"date","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","enum":["F","M","X","I","D"]},"nacionalidad":{"type":"string","format":"pais","maxLength":2},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:schema:parts.domicilio:1.0.0"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}},"adulto":{"$ref":"urn:valija:schema:parts.adulto:1.0.0"},"prestacion":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo","programa"],"properties":{"tipo":{"type":"string","const":"PROGRAMA"},"programa":{"type":"string","enum":["PRM","PEE","PRJ","CAVI","UVI","CREDEN","PAV_ORIENTACION","PAV_CONNOTACION_PUBLICA","PAV_INTERVENCION_INMEDIATA","PAV_CAV","CESFAM","COSAM","HOSPITAL"]},"proyecto":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"}}},{"type":"object","additionalProperties":false,"required":["tipo","servicio"],"properties":{"tipo":{"type":"string","const":"PROTOCOLO_INTERSECTORIAL"},"servicio":{"$ref":"urn:valija:schema:parts.prestacion-protocolo:1.0.0"}}}]},"observacionesMotivo":{"type":"string","format":"texto","minLength":1,"maxLength":4000},"apreciacionProfesional":{"type":"string","format":"texto","minLength":1,"maxLength":4000},"detalles":{"type":"object","additionalProperties":false,"required":[],"properties":{"hechoReciente":{"type":"boolean"},"reiterado":{"type":"boolean"},"agresor":{"type":"string","enum":["INTRAFAMILIAR","EXTRAFAMILIAR"]},"existeAdultoProtector":{"type":"boolean"},"adultoAnteLosHechos":{"type":"string","enum":["CREE","MINIMIZA"]},"situacionProteccionalResuelta":{"type":"boolean"}}},"factoresUrgencia":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","enum":["COMPARECE_SOLO","RIESGO_VITAL","PROXIMIDAD_AGRESION","AFECTACION_FISICA_EVIDENTE","CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE","EXPLORACION_CLINICA","MUESTRAS_PERECIBLES","PROFILAXIS_ITS","PROFILAXIS_VIH","ANTICONCEPCION_EMERGENCIA"]}},"planVigente":{"type":"object","additionalProperties":false,"required":["institucion"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"programa":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}},"tribunalFamilia":{"$ref":"urn:valija:schema:parts.tribunal-familia:1.0.0"}}};
const func11 = Object.prototype.hasOwnProperty;
const func12 = ucs2length;
const func13 = equal;
const pattern14 = new RegExp("\\S", "u");
const pattern15 = new RegExp("^[a-z]{2,3}$", "u");
const pattern16 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats17 = formats["date-time"];
const formats18 = formats.date;
const formats19 = formats.ruc;
const formats20 = formats.pais;
const formats21 = formats.texto;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.fechaEmision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEmision"}});
errors++;
}
if(data.derivante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivante"}});
errors++;
}
if(data.informacionPrevia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informacionPrevia"}});
errors++;
}
if(data.causa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causa"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data.prestacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prestacion"}});
errors++;
}
if(data.observacionesMotivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "observacionesMotivo"}});
errors++;
}
if(data.apreciacionProfesional === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apreciacionProfesional"}});
errors++;
}
if(data.detalles === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detalles"}});
errors++;
}
for(const key0 in data){
if(!(func11.call(schema10.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func12(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func12(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaEmision !== undefined){
let data1 = data.fechaEmision;
if(typeof data1 === "string"){
if(func12(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats17(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.derivante !== undefined){
if(!(validate1(data.derivante, {instancePath:instancePath+"/derivante",parentData:data,parentDataProperty:"derivante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.informacionPrevia !== undefined){
let data3 = data.informacionPrevia;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.informado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia",keyword:"required",params:{missingProperty: "informado"}});
errors++;
}
if(data3.aQuien === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia",keyword:"required",params:{missingProperty: "aQuien"}});
errors++;
}
for(const key1 in data3){
if(!(((key1 === "informado") || (key1 === "aQuien")) || (key1 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.informado !== undefined){
let data4 = data3.informado;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/informado",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/informado",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data3.aQuien !== undefined){
let data5 = data3.aQuien;
if(Array.isArray(data5)){
if(data5.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "NNA") || (data6 === "ADULTO"))){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien/" + i0,keyword:"enum",params:{allowedValues: schema10.properties.informacionPrevia.properties.aQuien.items.enum}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/aQuien",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data3.fecha !== undefined){
let data7 = data3.fecha;
if(typeof data7 === "string"){
if(func12(data7) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informacionPrevia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.causa !== undefined){
let data8 = data.causa;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.delitos === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"required",params:{missingProperty: "delitos"}});
errors++;
}
for(const key2 in data8){
if(!(((key2 === "ruc") || (key2 === "fiscalia")) || (key2 === "delitos"))){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.ruc !== undefined){
let data9 = data8.ruc;
if(typeof data9 === "string"){
if(func12(data9) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats19(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.fiscalia !== undefined){
let data10 = data8.fiscalia;
if(typeof data10 === "string"){
if(func12(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/causa/fiscalia",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func12(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causa/fiscalia",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/causa/fiscalia",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/fiscalia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.delitos !== undefined){
let data11 = data8.delitos;
if(Array.isArray(data11)){
if(data11.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
if(!(validate2(data11[i2], {instancePath:instancePath+"/causa/delitos/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func13(data11[i3], data11[j1])){
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/delitos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.victima !== undefined){
let data13 = data.victima;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.calidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data13.identificacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"required",params:{missingProperty: "identificacion"}});
errors++;
}
for(const key3 in data13){
if(!(func11.call(schema10.properties.victima.properties, key3))){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data13.calidad !== undefined){
let data14 = data13.calidad;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/victima/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data14 === "VICTIMA") || (data14 === "TESTIGO")) || (data14 === "VICTIMA_Y_TESTIGO"))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/calidad",keyword:"enum",params:{allowedValues: schema10.properties.victima.properties.calidad.enum}});
errors++;
}
}
if(data13.identificacion !== undefined){
if(!(validate3(data13.identificacion, {instancePath:instancePath+"/victima/identificacion",parentData:data13,parentDataProperty:"identificacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data13.nombre !== undefined){
if(!(validate4(data13.nombre, {instancePath:instancePath+"/victima/nombre",parentData:data13,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data13.alias !== undefined){
let data17 = data13.alias;
if(typeof data17 === "string"){
if(func12(data17) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/victima/alias",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func12(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/victima/alias",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/alias",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/alias",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.fechaNacimiento !== undefined){
let data18 = data13.fechaNacimiento;
if(typeof data18 === "string"){
if(func12(data18) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaNacimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaNacimiento",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaNacimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.edad !== undefined){
let data19 = data13.edad;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 120 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.sexoRegistral !== undefined){
let data20 = data13.sexoRegistral;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/victima/sexoRegistral",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data20 === "F") || (data20 === "M")) || (data20 === "X")) || (data20 === "I")) || (data20 === "D"))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/sexoRegistral",keyword:"enum",params:{allowedValues: schema10.properties.victima.properties.sexoRegistral.enum}});
errors++;
}
}
if(data13.nacionalidad !== undefined){
let data21 = data13.nacionalidad;
if(typeof data21 === "string"){
if(func12(data21) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/victima/nacionalidad",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats20(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/nacionalidad",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/nacionalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.idioma !== undefined){
let data22 = data13.idioma;
if(typeof data22 === "string"){
if(func12(data22) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/victima/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern15.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/idioma",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/idioma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.domicilio !== undefined){
if(!(validate5(data13.domicilio, {instancePath:instancePath+"/victima/domicilio",parentData:data13,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data13.telefono !== undefined){
let data24 = data13.telefono;
if(typeof data24 === "string"){
if(func12(data24) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern16.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.adulto !== undefined){
if(!(validate6(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.prestacion !== undefined){
let data26 = data.prestacion;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const tag0 = data26.tipo;
if(typeof tag0 == "string"){
if(tag0 === "PROGRAMA"){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data26.programa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"required",params:{missingProperty: "programa"}});
errors++;
}
for(const key4 in data26){
if(!(((key4 === "tipo") || (key4 === "programa")) || (key4 === "proyecto"))){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data26.tipo !== undefined){
let data27 = data26.tipo;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PROGRAMA" !== data27){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/tipo",keyword:"const",params:{allowedValue: "PROGRAMA"}});
errors++;
}
}
if(data26.programa !== undefined){
let data28 = data26.programa;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/programa",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data28 === "PRM") || (data28 === "PEE")) || (data28 === "PRJ")) || (data28 === "CAVI")) || (data28 === "UVI")) || (data28 === "CREDEN")) || (data28 === "PAV_ORIENTACION")) || (data28 === "PAV_CONNOTACION_PUBLICA")) || (data28 === "PAV_INTERVENCION_INMEDIATA")) || (data28 === "PAV_CAV")) || (data28 === "CESFAM")) || (data28 === "COSAM")) || (data28 === "HOSPITAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/programa",keyword:"enum",params:{allowedValues: schema10.properties.prestacion.oneOf[0].properties.programa.enum}});
errors++;
}
}
if(data26.proyecto !== undefined){
let data29 = data26.proyecto;
if(typeof data29 === "string"){
if(func12(data29) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/proyecto",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func12(data29) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/proyecto",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/proyecto",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/proyecto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"type",params:{type: "object"}});
errors++;
}
var props3 = true;
}
else if(tag0 === "PROTOCOLO_INTERSECTORIAL"){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data26.servicio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"required",params:{missingProperty: "servicio"}});
errors++;
}
for(const key5 in data26){
if(!((key5 === "tipo") || (key5 === "servicio"))){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data26.tipo !== undefined){
let data30 = data26.tipo;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PROTOCOLO_INTERSECTORIAL" !== data30){
(vErrors ??= []).push({instancePath:instancePath+"/prestacion/tipo",keyword:"const",params:{allowedValue: "PROTOCOLO_INTERSECTORIAL"}});
errors++;
}
}
if(data26.servicio !== undefined){
if(!(validate7(data26.servicio, {instancePath:instancePath+"/prestacion/servicio",parentData:data26,parentDataProperty:"servicio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props3 !== true){
props3 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prestacion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.observacionesMotivo !== undefined){
let data32 = data.observacionesMotivo;
if(typeof data32 === "string"){
if(func12(data32) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observacionesMotivo",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func12(data32) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observacionesMotivo",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats21(data32))){
(vErrors ??= []).push({instancePath:instancePath+"/observacionesMotivo",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observacionesMotivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apreciacionProfesional !== undefined){
let data33 = data.apreciacionProfesional;
if(typeof data33 === "string"){
if(func12(data33) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacionProfesional",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func12(data33) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacionProfesional",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats21(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacionProfesional",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apreciacionProfesional",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detalles !== undefined){
let data34 = data.detalles;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key6 in data34){
if(!((((((key6 === "hechoReciente") || (key6 === "reiterado")) || (key6 === "agresor")) || (key6 === "existeAdultoProtector")) || (key6 === "adultoAnteLosHechos")) || (key6 === "situacionProteccionalResuelta"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalles",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data34.hechoReciente !== undefined){
if(typeof data34.hechoReciente !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/hechoReciente",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data34.reiterado !== undefined){
if(typeof data34.reiterado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/reiterado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data34.agresor !== undefined){
let data37 = data34.agresor;
if(typeof data37 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/agresor",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data37 === "INTRAFAMILIAR") || (data37 === "EXTRAFAMILIAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/agresor",keyword:"enum",params:{allowedValues: schema10.properties.detalles.properties.agresor.enum}});
errors++;
}
}
if(data34.existeAdultoProtector !== undefined){
if(typeof data34.existeAdultoProtector !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/existeAdultoProtector",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data34.adultoAnteLosHechos !== undefined){
let data39 = data34.adultoAnteLosHechos;
if(typeof data39 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/adultoAnteLosHechos",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data39 === "CREE") || (data39 === "MINIMIZA"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/adultoAnteLosHechos",keyword:"enum",params:{allowedValues: schema10.properties.detalles.properties.adultoAnteLosHechos.enum}});
errors++;
}
}
if(data34.situacionProteccionalResuelta !== undefined){
if(typeof data34.situacionProteccionalResuelta !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/detalles/situacionProteccionalResuelta",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detalles",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.factoresUrgencia !== undefined){
let data41 = data.factoresUrgencia;
if(Array.isArray(data41)){
if(data41.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data41.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data41.length;
for(let i4=0; i4<len2; i4++){
let data42 = data41[i4];
if(typeof data42 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data42 === "COMPARECE_SOLO") || (data42 === "RIESGO_VITAL")) || (data42 === "PROXIMIDAD_AGRESION")) || (data42 === "AFECTACION_FISICA_EVIDENTE")) || (data42 === "CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE")) || (data42 === "EXPLORACION_CLINICA")) || (data42 === "MUESTRAS_PERECIBLES")) || (data42 === "PROFILAXIS_ITS")) || (data42 === "PROFILAXIS_VIH")) || (data42 === "ANTICONCEPCION_EMERGENCIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i4,keyword:"enum",params:{allowedValues: schema10.properties.factoresUrgencia.items.enum}});
errors++;
}
}
let i5 = data41.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data41[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.planVigente !== undefined){
let data43 = data.planVigente;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key7 in data43){
if(!((key7 === "institucion") || (key7 === "programa"))){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data43.institucion !== undefined){
let data44 = data43.institucion;
if(typeof data44 === "string"){
if(func12(data44) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func12(data44) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.programa !== undefined){
let data45 = data43.programa;
if(typeof data45 === "string"){
if(func12(data45) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func12(data45) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tribunalFamilia !== undefined){
if(!(validate8(data.tribunalFamilia, {instancePath:instancePath+"/tribunalFamilia",parentData:data,parentDataProperty:"tribunalFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate9;
})();

/** urn:valija:schema:documento.denegado:0.1.0 */
const documento_denegado_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:documento.denegado:0.1.0","type":"object","additionalProperties":false,"required":["solicitud","fechaDecision","emisor","motivo","fundamento"],"properties":{"solicitud":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaDecision":{"type":"string","format":"date-time","maxLength":35},"emisor":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"motivo":{"type":"string","enum":["IDENTIDAD_NO_ACREDITADA","SIN_REGISTRO","NO_ES_NACIONAL","FUERA_DE_COMPETENCIA","REQUIERE_PRESENCIA","ANTECEDENTES_INSUFICIENTES"]},"fundamento":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}};
const func4 = ucs2length;
const pattern5 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats6 = formats["date-time"];
const formats7 = formats.texto;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.fechaDecision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaDecision"}});
errors++;
}
if(data.emisor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "emisor"}});
errors++;
}
if(data.motivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivo"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "solicitud") || (key0 === "fechaDecision")) || (key0 === "emisor")) || (key0 === "motivo")) || (key0 === "fundamento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func4(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaDecision !== undefined){
let data1 = data.fechaDecision;
if(typeof data1 === "string"){
if(func4(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaDecision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.emisor !== undefined){
if(!(validate1(data.emisor, {instancePath:instancePath+"/emisor",parentData:data,parentDataProperty:"emisor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.motivo !== undefined){
let data3 = data.motivo;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data3 === "IDENTIDAD_NO_ACREDITADA") || (data3 === "SIN_REGISTRO")) || (data3 === "NO_ES_NACIONAL")) || (data3 === "FUERA_DE_COMPETENCIA")) || (data3 === "REQUIERE_PRESENCIA")) || (data3 === "ANTECEDENTES_INSUFICIENTES"))){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"enum",params:{allowedValues: schema3.properties.motivo.enum}});
errors++;
}
}
if(data.fundamento !== undefined){
let data4 = data.fundamento;
if(typeof data4 === "string"){
if(func4(data4) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func4(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats7(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:parts.adjunto:1.0.0 */
const parts_adjunto_1_0_0 = (() => {
const schema2 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.adjunto:1.0.0","type":"object","additionalProperties":false,"required":["documento","tipo","digest","bytes"],"properties":{"documento":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"tipo":{"type":"string","enum":["application/pdf","image/jpeg","image/png"]},"digest":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$","maxLength":43},"bytes":{"type":"integer","minimum":1,"maximum":10485760},"titulo":{"type":"string","minLength":1,"maxLength":160,"pattern":"\\S"}}};
const func3 = ucs2length;
const pattern4 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
const pattern6 = new RegExp("\\S", "u");
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.digest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "documento") || (key0 === "tipo")) || (key0 === "digest")) || (key0 === "bytes")) || (key0 === "titulo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.documento !== undefined){
let data0 = data.documento;
if(typeof data0 === "string"){
if(func3(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tipo !== undefined){
let data1 = data.tipo;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "application/pdf") || (data1 === "image/jpeg")) || (data1 === "image/png"))){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"enum",params:{allowedValues: schema2.properties.tipo.enum}});
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(func3(data2) > 43){
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 43}});
errors++;
}
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.bytes !== undefined){
let data3 = data.bytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10485760 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"maximum",params:{comparison: "<=", limit: 10485760}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.titulo !== undefined){
let data4 = data.titulo;
if(typeof data4 === "string"){
if(func3(data4) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:documento.entregado:0.1.0 */
const documento_entregado_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_adjunto_1_0_0;
const schema4 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:documento.entregado:0.1.0","type":"object","additionalProperties":false,"required":["solicitud","fechaEntrega","emisor","tipo","entrega"],"properties":{"solicitud":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaEntrega":{"type":"string","format":"date-time","maxLength":35},"emisor":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"tipo":{"type":"string","enum":["PASAPORTE","CEDULA_DE_IDENTIDAD","SALVOCONDUCTO","CERTIFICADO_NACIMIENTO","CERTIFICADO_NACIONALIDAD","CERTIFICADO_ESTUDIOS","CONCENTRACION_NOTAS","TITULO_O_GRADO"]},"numero":{"type":"string","minLength":1,"maxLength":30,"pattern":"\\S"},"vence":{"type":"string","format":"date","maxLength":10},"entrega":{"type":"object","discriminator":{"propertyName":"forma"},"oneOf":[{"type":"object","additionalProperties":false,"required":["forma","adjunto"],"properties":{"forma":{"type":"string","const":"DIGITAL"},"adjunto":{"$ref":"urn:valija:schema:parts.adjunto:1.0.0"}}},{"type":"object","additionalProperties":false,"required":["forma","recibe"],"properties":{"forma":{"type":"string","const":"EN_PERSONA"},"recibe":{"type":"string","enum":["PERSONA","REPRESENTANTE","INSTITUCION_SOLICITANTE"]}}}]}}};
const func5 = ucs2length;
const pattern6 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("\\S", "u");
const formats8 = formats["date-time"];
const formats9 = formats.date;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.fechaEntrega === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEntrega"}});
errors++;
}
if(data.emisor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "emisor"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.entrega === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entrega"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "solicitud") || (key0 === "fechaEntrega")) || (key0 === "emisor")) || (key0 === "tipo")) || (key0 === "numero")) || (key0 === "vence")) || (key0 === "entrega"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func5(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaEntrega !== undefined){
let data1 = data.fechaEntrega;
if(typeof data1 === "string"){
if(func5(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEntrega",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEntrega",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEntrega",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.emisor !== undefined){
if(!(validate1(data.emisor, {instancePath:instancePath+"/emisor",parentData:data,parentDataProperty:"emisor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.tipo !== undefined){
let data3 = data.tipo;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data3 === "PASAPORTE") || (data3 === "CEDULA_DE_IDENTIDAD")) || (data3 === "SALVOCONDUCTO")) || (data3 === "CERTIFICADO_NACIMIENTO")) || (data3 === "CERTIFICADO_NACIONALIDAD")) || (data3 === "CERTIFICADO_ESTUDIOS")) || (data3 === "CONCENTRACION_NOTAS")) || (data3 === "TITULO_O_GRADO"))){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"enum",params:{allowedValues: schema4.properties.tipo.enum}});
errors++;
}
}
if(data.numero !== undefined){
let data4 = data.numero;
if(typeof data4 === "string"){
if(func5(data4) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func5(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.vence !== undefined){
let data5 = data.vence;
if(typeof data5 === "string"){
if(func5(data5) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats9(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.entrega !== undefined){
let data6 = data.entrega;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const tag0 = data6.forma;
if(typeof tag0 == "string"){
if(tag0 === "DIGITAL"){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.forma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data6.adjunto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"required",params:{missingProperty: "adjunto"}});
errors++;
}
for(const key1 in data6){
if(!((key1 === "forma") || (key1 === "adjunto"))){
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.forma !== undefined){
let data7 = data6.forma;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entrega/forma",keyword:"type",params:{type: "string"}});
errors++;
}
if("DIGITAL" !== data7){
(vErrors ??= []).push({instancePath:instancePath+"/entrega/forma",keyword:"const",params:{allowedValue: "DIGITAL"}});
errors++;
}
}
if(data6.adjunto !== undefined){
if(!(validate2(data6.adjunto, {instancePath:instancePath+"/entrega/adjunto",parentData:data6,parentDataProperty:"adjunto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "EN_PERSONA"){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.forma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data6.recibe === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"required",params:{missingProperty: "recibe"}});
errors++;
}
for(const key2 in data6){
if(!((key2 === "forma") || (key2 === "recibe"))){
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data6.forma !== undefined){
let data9 = data6.forma;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entrega/forma",keyword:"type",params:{type: "string"}});
errors++;
}
if("EN_PERSONA" !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/entrega/forma",keyword:"const",params:{allowedValue: "EN_PERSONA"}});
errors++;
}
}
if(data6.recibe !== undefined){
let data10 = data6.recibe;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entrega/recibe",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data10 === "PERSONA") || (data10 === "REPRESENTANTE")) || (data10 === "INSTITUCION_SOLICITANTE"))){
(vErrors ??= []).push({instancePath:instancePath+"/entrega/recibe",keyword:"enum",params:{allowedValues: schema4.properties.entrega.oneOf[1].properties.recibe.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"discriminator",params:{error: "mapping", tag: "forma", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"discriminator",params:{error: "tag", tag: "forma", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entrega",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:documento.solicitado:0.1.0 */
const documento_solicitado_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_persona_1_0_0;
const schema4 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:documento.solicitado:0.1.0","type":"object","additionalProperties":false,"required":["fechaSolicitud","solicitante","persona","documento","finalidad"],"properties":{"folio":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"fechaSolicitud":{"type":"string","format":"date-time","maxLength":35},"solicitante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"persona":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"documento":{"type":"object","discriminator":{"propertyName":"clase"},"oneOf":[{"type":"object","additionalProperties":false,"required":["clase","tipo"],"properties":{"clase":{"type":"string","const":"IDENTIDAD"},"tipo":{"type":"string","enum":["PASAPORTE","CEDULA_DE_IDENTIDAD","SALVOCONDUCTO","CERTIFICADO_NACIMIENTO","CERTIFICADO_NACIONALIDAD"]},"numeroAnterior":{"type":"string","minLength":1,"maxLength":30,"pattern":"\\S"}}},{"type":"object","additionalProperties":false,"required":["clase","tipo"],"properties":{"clase":{"type":"string","const":"ESTUDIOS"},"tipo":{"type":"string","enum":["CERTIFICADO_ESTUDIOS","CONCENTRACION_NOTAS","TITULO_O_GRADO"]},"nivel":{"type":"string","enum":["BASICO","MEDIO","TECNICO","SUPERIOR"]},"establecimiento":{"type":"string","minLength":1,"maxLength":160,"pattern":"\\S"},"ultimoAnio":{"type":"integer","minimum":1950,"maximum":2100}}}]},"legalizado":{"type":"boolean"},"finalidad":{"type":"string","enum":["IDENTIFICACION","RESIDENCIA","RETORNO","ESTUDIOS","TRABAJO"]}}};
const func5 = ucs2length;
const pattern6 = new RegExp("\\S", "u");
const formats7 = formats["date-time"];
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaSolicitud"}});
errors++;
}
if(data.solicitante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitante"}});
errors++;
}
if(data.persona === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
if(data.documento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documento"}});
errors++;
}
if(data.finalidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "finalidad"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "folio") || (key0 === "fechaSolicitud")) || (key0 === "solicitante")) || (key0 === "persona")) || (key0 === "documento")) || (key0 === "legalizado")) || (key0 === "finalidad"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func5(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func5(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaSolicitud !== undefined){
let data1 = data.fechaSolicitud;
if(typeof data1 === "string"){
if(func5(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats7(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.solicitante !== undefined){
if(!(validate1(data.solicitante, {instancePath:instancePath+"/solicitante",parentData:data,parentDataProperty:"solicitante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.persona !== undefined){
if(!(validate2(data.persona, {instancePath:instancePath+"/persona",parentData:data,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.documento !== undefined){
let data4 = data.documento;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const tag0 = data4.clase;
if(typeof tag0 == "string"){
if(tag0 === "IDENTIDAD"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.clase === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data4.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key1 in data4){
if(!(((key1 === "clase") || (key1 === "tipo")) || (key1 === "numeroAnterior"))){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.clase !== undefined){
let data5 = data4.clase;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/documento/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("IDENTIDAD" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/documento/clase",keyword:"const",params:{allowedValue: "IDENTIDAD"}});
errors++;
}
}
if(data4.tipo !== undefined){
let data6 = data4.tipo;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/documento/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "PASAPORTE") || (data6 === "CEDULA_DE_IDENTIDAD")) || (data6 === "SALVOCONDUCTO")) || (data6 === "CERTIFICADO_NACIMIENTO")) || (data6 === "CERTIFICADO_NACIONALIDAD"))){
(vErrors ??= []).push({instancePath:instancePath+"/documento/tipo",keyword:"enum",params:{allowedValues: schema4.properties.documento.oneOf[0].properties.tipo.enum}});
errors++;
}
}
if(data4.numeroAnterior !== undefined){
let data7 = data4.numeroAnterior;
if(typeof data7 === "string"){
if(func5(data7) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/documento/numeroAnterior",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func5(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/documento/numeroAnterior",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/documento/numeroAnterior",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento/numeroAnterior",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "ESTUDIOS"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.clase === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data4.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key2 in data4){
if(!(((((key2 === "clase") || (key2 === "tipo")) || (key2 === "nivel")) || (key2 === "establecimiento")) || (key2 === "ultimoAnio"))){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.clase !== undefined){
let data8 = data4.clase;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/documento/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("ESTUDIOS" !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/documento/clase",keyword:"const",params:{allowedValue: "ESTUDIOS"}});
errors++;
}
}
if(data4.tipo !== undefined){
let data9 = data4.tipo;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/documento/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "CERTIFICADO_ESTUDIOS") || (data9 === "CONCENTRACION_NOTAS")) || (data9 === "TITULO_O_GRADO"))){
(vErrors ??= []).push({instancePath:instancePath+"/documento/tipo",keyword:"enum",params:{allowedValues: schema4.properties.documento.oneOf[1].properties.tipo.enum}});
errors++;
}
}
if(data4.nivel !== undefined){
let data10 = data4.nivel;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/documento/nivel",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data10 === "BASICO") || (data10 === "MEDIO")) || (data10 === "TECNICO")) || (data10 === "SUPERIOR"))){
(vErrors ??= []).push({instancePath:instancePath+"/documento/nivel",keyword:"enum",params:{allowedValues: schema4.properties.documento.oneOf[1].properties.nivel.enum}});
errors++;
}
}
if(data4.establecimiento !== undefined){
let data11 = data4.establecimiento;
if(typeof data11 === "string"){
if(func5(data11) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/documento/establecimiento",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func5(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/documento/establecimiento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/documento/establecimiento",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.ultimoAnio !== undefined){
let data12 = data4.ultimoAnio;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/documento/ultimoAnio",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2100 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/documento/ultimoAnio",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data12 < 1950 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/documento/ultimoAnio",keyword:"minimum",params:{comparison: ">=", limit: 1950}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"discriminator",params:{error: "mapping", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"discriminator",params:{error: "tag", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.legalizado !== undefined){
if(typeof data.legalizado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/legalizado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.finalidad !== undefined){
let data14 = data.finalidad;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/finalidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data14 === "IDENTIFICACION") || (data14 === "RESIDENCIA")) || (data14 === "RETORNO")) || (data14 === "ESTUDIOS")) || (data14 === "TRABAJO"))){
(vErrors ??= []).push({instancePath:instancePath+"/finalidad",keyword:"enum",params:{allowedValues: schema4.properties.finalidad.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:parts.estadistica-nacionalidad:1.0.0 */
const parts_estadistica_nacionalidad_1_0_0 = (() => {
const formats2 = formats.pais;
const func3 = ucs2length;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.situacion;
if(typeof tag0 == "string"){
if(tag0 === "CONOCIDA"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.situacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "situacion"}});
errors++;
}
if(data.pais === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pais"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "situacion") || (key0 === "pais"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.situacion !== undefined){
let data0 = data.situacion;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "string"}});
errors++;
}
if("CONOCIDA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"const",params:{allowedValue: "CONOCIDA"}});
errors++;
}
}
if(data.pais !== undefined){
let data1 = data.pais;
if(typeof data1 === "string"){
if(func3(data1) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats2(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "SIN_INFORMACION"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.situacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "situacion"}});
errors++;
}
for(const key1 in data){
if(!(key1 === "situacion")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.situacion !== undefined){
let data2 = data.situacion;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_INFORMACION" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"const",params:{allowedValue: "SIN_INFORMACION"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIN_CLASIFICAR"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.situacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "situacion"}});
errors++;
}
for(const key2 in data){
if(!(key2 === "situacion")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data.situacion !== undefined){
let data3 = data.situacion;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_CLASIFICAR" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"const",params:{allowedValue: "SIN_CLASIFICAR"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "situacion", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "situacion", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:parts.estadistica-causa:1.0.0 */
const parts_estadistica_causa_1_0_0 = (() => {
const validate1 = parts_estadistica_nacionalidad_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.estadistica-causa:1.0.0","type":"object","additionalProperties":false,"required":["tipoTrata","situacion"],"properties":{"tipoTrata":{"type":"string","enum":["SEXUAL","LABORAL","EXTRACCION_ORGANOS","SIN_CLASIFICAR"]},"situacion":{"type":"object","discriminator":{"propertyName":"estado"},"oneOf":[{"type":"object","additionalProperties":false,"required":["estado","termino"],"properties":{"estado":{"type":"string","const":"TERMINADO"},"termino":{"type":"string","enum":["CONDENATORIA","ABSOLUTORIA","NO_PERSEVERAR","OTROS","SIN_CLASIFICAR"]}}},{"type":"object","additionalProperties":false,"required":["estado"],"properties":{"estado":{"type":"string","const":"SUSPENDIDO"}}},{"type":"object","additionalProperties":false,"required":["estado"],"properties":{"estado":{"type":"string","const":"VIGENTE"}}},{"type":"object","additionalProperties":false,"required":["estado"],"properties":{"estado":{"type":"string","const":"SIN_CLASIFICAR"}}}]},"imputados":{"type":"integer","minimum":0,"maximum":1000},"imputadosFormalizados":{"type":"integer","minimum":0,"maximum":1000},"condenados":{"type":"array","minItems":0,"maxItems":60,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["nacionalidad","cantidad"],"properties":{"nacionalidad":{"$ref":"urn:valija:schema:parts.estadistica-nacionalidad:1.0.0"},"cantidad":{"type":"integer","minimum":1,"maximum":1000}}}}}};
const func4 = equal;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipoTrata === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoTrata"}});
errors++;
}
if(data.situacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "situacion"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "tipoTrata") || (key0 === "situacion")) || (key0 === "imputados")) || (key0 === "imputadosFormalizados")) || (key0 === "condenados"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipoTrata !== undefined){
let data0 = data.tipoTrata;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipoTrata",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "SEXUAL") || (data0 === "LABORAL")) || (data0 === "EXTRACCION_ORGANOS")) || (data0 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/tipoTrata",keyword:"enum",params:{allowedValues: schema3.properties.tipoTrata.enum}});
errors++;
}
}
if(data.situacion !== undefined){
let data1 = data.situacion;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const tag0 = data1.estado;
if(typeof tag0 == "string"){
if(tag0 === "TERMINADO"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data1.termino === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"required",params:{missingProperty: "termino"}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "estado") || (key1 === "termino"))){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.estado !== undefined){
let data2 = data1.estado;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("TERMINADO" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/estado",keyword:"const",params:{allowedValue: "TERMINADO"}});
errors++;
}
}
if(data1.termino !== undefined){
let data3 = data1.termino;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/termino",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data3 === "CONDENATORIA") || (data3 === "ABSOLUTORIA")) || (data3 === "NO_PERSEVERAR")) || (data3 === "OTROS")) || (data3 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/termino",keyword:"enum",params:{allowedValues: schema3.properties.situacion.oneOf[0].properties.termino.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "SUSPENDIDO"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key2 in data1){
if(!(key2 === "estado")){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.estado !== undefined){
let data4 = data1.estado;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("SUSPENDIDO" !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/estado",keyword:"const",params:{allowedValue: "SUSPENDIDO"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "VIGENTE"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key3 in data1){
if(!(key3 === "estado")){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data1.estado !== undefined){
let data5 = data1.estado;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("VIGENTE" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/estado",keyword:"const",params:{allowedValue: "VIGENTE"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIN_CLASIFICAR"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key4 in data1){
if(!(key4 === "estado")){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data1.estado !== undefined){
let data6 = data1.estado;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_CLASIFICAR" !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/situacion/estado",keyword:"const",params:{allowedValue: "SIN_CLASIFICAR"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"discriminator",params:{error: "mapping", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"discriminator",params:{error: "tag", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.imputados !== undefined){
let data7 = data.imputados;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/imputados",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/imputados",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/imputados",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.imputadosFormalizados !== undefined){
let data8 = data.imputadosFormalizados;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/imputadosFormalizados",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/imputadosFormalizados",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/imputadosFormalizados",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.condenados !== undefined){
let data9 = data.condenados;
if(Array.isArray(data9)){
if(data9.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/condenados",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data9.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/condenados",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.nacionalidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/condenados/" + i0,keyword:"required",params:{missingProperty: "nacionalidad"}});
errors++;
}
if(data10.cantidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/condenados/" + i0,keyword:"required",params:{missingProperty: "cantidad"}});
errors++;
}
for(const key5 in data10){
if(!((key5 === "nacionalidad") || (key5 === "cantidad"))){
(vErrors ??= []).push({instancePath:instancePath+"/condenados/" + i0,keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data10.nacionalidad !== undefined){
if(!(validate1(data10.nacionalidad, {instancePath:instancePath+"/condenados/" + i0+"/nacionalidad",parentData:data10,parentDataProperty:"nacionalidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data10.cantidad !== undefined){
let data12 = data10.cantidad;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/condenados/" + i0+"/cantidad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/condenados/" + i0+"/cantidad",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/condenados/" + i0+"/cantidad",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/condenados/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func4(data9[i1], data9[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/condenados",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/condenados",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:parts.estadistica-persona:1.0.0 */
const parts_estadistica_persona_1_0_0 = (() => {
const validate1 = parts_estadistica_nacionalidad_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.estadistica-persona:1.0.0","type":"object","additionalProperties":false,"required":["sexo","nacionalidad","edad","nna"],"properties":{"sexo":{"type":"string","enum":["FEMENINO","MASCULINO","SIN_INFORMACION","SIN_CLASIFICAR"]},"nacionalidad":{"$ref":"urn:valija:schema:parts.estadistica-nacionalidad:1.0.0"},"edad":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo","anios"],"properties":{"tipo":{"type":"string","const":"ANIOS"},"anios":{"type":"integer","minimum":0,"maximum":120}}},{"type":"object","additionalProperties":false,"required":["tipo","tramo"],"properties":{"tipo":{"type":"string","const":"TRAMO"},"tramo":{"type":"string","enum":["DE_0_A_13","DE_14_A_17","DE_18_A_29","DE_30_A_44","DE_45_A_59","DE_60_Y_MAS"]}}},{"type":"object","additionalProperties":false,"required":["tipo"],"properties":{"tipo":{"type":"string","const":"SIN_INFORMACION"}}},{"type":"object","additionalProperties":false,"required":["tipo"],"properties":{"tipo":{"type":"string","const":"SIN_CLASIFICAR"}}}]},"nna":{"type":"string","enum":["NNA","ADULTO","SIN_INFORMACION","SIN_CLASIFICAR"]}}};
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sexo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sexo"}});
errors++;
}
if(data.nacionalidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nacionalidad"}});
errors++;
}
if(data.edad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "edad"}});
errors++;
}
if(data.nna === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "sexo") || (key0 === "nacionalidad")) || (key0 === "edad")) || (key0 === "nna"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sexo !== undefined){
let data0 = data.sexo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "FEMENINO") || (data0 === "MASCULINO")) || (data0 === "SIN_INFORMACION")) || (data0 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"enum",params:{allowedValues: schema3.properties.sexo.enum}});
errors++;
}
}
if(data.nacionalidad !== undefined){
if(!(validate1(data.nacionalidad, {instancePath:instancePath+"/nacionalidad",parentData:data,parentDataProperty:"nacionalidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.edad !== undefined){
let data2 = data.edad;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const tag0 = data2.tipo;
if(typeof tag0 == "string"){
if(tag0 === "ANIOS"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data2.anios === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"required",params:{missingProperty: "anios"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "tipo") || (key1 === "anios"))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.tipo !== undefined){
let data3 = data2.tipo;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("ANIOS" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tipo",keyword:"const",params:{allowedValue: "ANIOS"}});
errors++;
}
}
if(data2.anios !== undefined){
let data4 = data2.anios;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad/anios",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 120 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/edad/anios",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/edad/anios",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "object"}});
errors++;
}
var props1 = true;
}
else if(tag0 === "TRAMO"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data2.tramo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"required",params:{missingProperty: "tramo"}});
errors++;
}
for(const key2 in data2){
if(!((key2 === "tipo") || (key2 === "tramo"))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.tipo !== undefined){
let data5 = data2.tipo;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRAMO" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tipo",keyword:"const",params:{allowedValue: "TRAMO"}});
errors++;
}
}
if(data2.tramo !== undefined){
let data6 = data2.tramo;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tramo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data6 === "DE_0_A_13") || (data6 === "DE_14_A_17")) || (data6 === "DE_18_A_29")) || (data6 === "DE_30_A_44")) || (data6 === "DE_45_A_59")) || (data6 === "DE_60_Y_MAS"))){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tramo",keyword:"enum",params:{allowedValues: schema3.properties.edad.oneOf[1].properties.tramo.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "SIN_INFORMACION"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key3 in data2){
if(!(key3 === "tipo")){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data2.tipo !== undefined){
let data7 = data2.tipo;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_INFORMACION" !== data7){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tipo",keyword:"const",params:{allowedValue: "SIN_INFORMACION"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "SIN_CLASIFICAR"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key4 in data2){
if(!(key4 === "tipo")){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data2.tipo !== undefined){
let data8 = data2.tipo;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_CLASIFICAR" !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/edad/tipo",keyword:"const",params:{allowedValue: "SIN_CLASIFICAR"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.nna !== undefined){
let data9 = data.nna;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nna",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data9 === "NNA") || (data9 === "ADULTO")) || (data9 === "SIN_INFORMACION")) || (data9 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/nna",keyword:"enum",params:{allowedValues: schema3.properties.nna.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:estadistica.informada:1.0.0 */
const estadistica_informada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_estadistica_causa_1_0_0;
const validate3 = parts_estadistica_persona_1_0_0;
const schema5 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:estadistica.informada:1.0.0","type":"object","additionalProperties":false,"required":["informante","corte","parte","partes","datos"],"properties":{"informante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"corte":{"type":"object","additionalProperties":false,"required":["fechaExtraccion","desde","hasta"],"properties":{"fechaExtraccion":{"type":"string","format":"date-time","maxLength":35},"desde":{"type":"string","format":"date","maxLength":10},"hasta":{"type":"string","format":"date","maxLength":10}}},"parte":{"type":"integer","minimum":1,"maximum":10000},"partes":{"type":"integer","minimum":1,"maximum":10000},"datos":{"type":"object","discriminator":{"propertyName":"registro"},"oneOf":[{"type":"object","additionalProperties":false,"required":["registro","registros"],"properties":{"registro":{"type":"string","const":"MITP"},"registros":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","discriminator":{"propertyName":"unidad"},"oneOf":[{"type":"object","additionalProperties":false,"required":["unidad","seudonimo","anio","causa"],"properties":{"unidad":{"type":"string","const":"CAUSA_FORMALIZADA"},"seudonimo":{"type":"string","pattern":"^[0-9a-f]{32}$","maxLength":32},"anio":{"type":"integer","minimum":2000,"maximum":2100},"causa":{"$ref":"urn:valija:schema:parts.estadistica-causa:1.0.0"}}},{"type":"object","additionalProperties":false,"required":["unidad","seudonimo","anio","tipoTrata","region","persona"],"properties":{"unidad":{"type":"string","const":"VICTIMA"},"seudonimo":{"type":"string","pattern":"^[0-9a-f]{32}$","maxLength":32},"seudonimoCausa":{"type":"string","pattern":"^[0-9a-f]{32}$","maxLength":32},"anio":{"type":"integer","minimum":2000,"maximum":2100},"tipoTrata":{"type":"string","enum":["SEXUAL","LABORAL","EXTRACCION_ORGANOS","SIN_CLASIFICAR"]},"region":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","SIN_INFORMACION","SIN_CLASIFICAR"]},"persona":{"$ref":"urn:valija:schema:parts.estadistica-persona:1.0.0"}}}]}}}},{"type":"object","additionalProperties":false,"required":["registro","registros"],"properties":{"registro":{"type":"string","const":"MINISTERIO_PUBLICO"},"registros":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","discriminator":{"propertyName":"unidad"},"oneOf":[{"type":"object","additionalProperties":false,"required":["unidad","seudonimo","anio","formalizado","region","victima","causa"],"properties":{"unidad":{"type":"string","const":"CASO"},"seudonimo":{"type":"string","pattern":"^[0-9a-f]{32}$","maxLength":32},"anio":{"type":"integer","minimum":2000,"maximum":2100},"formalizado":{"type":"boolean"},"region":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","SIN_INFORMACION","SIN_CLASIFICAR"]},"victima":{"type":"string","enum":["CONOCIDA","DESCONOCIDA","SIN_CLASIFICAR"]},"causa":{"$ref":"urn:valija:schema:parts.estadistica-causa:1.0.0"}}},{"type":"object","additionalProperties":false,"required":["unidad","seudonimo","anio","tipoTrata","region","persona"],"properties":{"unidad":{"type":"string","const":"VICTIMA_CONOCIDA"},"seudonimo":{"type":"string","pattern":"^[0-9a-f]{32}$","maxLength":32},"seudonimoCaso":{"type":"string","pattern":"^[0-9a-f]{32}$","maxLength":32},"anio":{"type":"integer","minimum":2000,"maximum":2100},"tipoTrata":{"type":"string","enum":["SEXUAL","LABORAL","EXTRACCION_ORGANOS","SIN_CLASIFICAR"]},"region":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","SIN_INFORMACION","SIN_CLASIFICAR"]},"persona":{"$ref":"urn:valija:schema:parts.estadistica-persona:1.0.0"}}}]}}}},{"type":"object","additionalProperties":false,"required":["registro","registros"],"properties":{"registro":{"type":"string","const":"PROTOCOLO"},"registros":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["unidad","seudonimo","anio","tipoTrata","causaFormalizada","persona"],"properties":{"unidad":{"type":"string","const":"PERSONA_INGRESADA"},"seudonimo":{"type":"string","pattern":"^[0-9a-f]{32}$","maxLength":32},"anio":{"type":"integer","minimum":2000,"maximum":2100},"tipoTrata":{"type":"string","enum":["SEXUAL","LABORAL","EXTRACCION_ORGANOS","SIN_CLASIFICAR"]},"causaFormalizada":{"type":"string","enum":["SI","NO","SIN_INFORMACION","SIN_CLASIFICAR"]},"persona":{"$ref":"urn:valija:schema:parts.estadistica-persona:1.0.0"}}}}}}]}}};
const formats6 = formats["date-time"];
const formats7 = formats.date;
const func8 = ucs2length;
const pattern9 = new RegExp("^[0-9a-f]{32}$", "u");
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.informante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informante"}});
errors++;
}
if(data.corte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "corte"}});
errors++;
}
if(data.parte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parte"}});
errors++;
}
if(data.partes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "partes"}});
errors++;
}
if(data.datos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "datos"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "informante") || (key0 === "corte")) || (key0 === "parte")) || (key0 === "partes")) || (key0 === "datos"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.informante !== undefined){
if(!(validate1(data.informante, {instancePath:instancePath+"/informante",parentData:data,parentDataProperty:"informante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.corte !== undefined){
let data1 = data.corte;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.fechaExtraccion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/corte",keyword:"required",params:{missingProperty: "fechaExtraccion"}});
errors++;
}
if(data1.desde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/corte",keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
if(data1.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/corte",keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "fechaExtraccion") || (key1 === "desde")) || (key1 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/corte",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.fechaExtraccion !== undefined){
let data2 = data1.fechaExtraccion;
if(typeof data2 === "string"){
if(func8(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/corte/fechaExtraccion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/corte/fechaExtraccion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corte/fechaExtraccion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.desde !== undefined){
let data3 = data1.desde;
if(typeof data3 === "string"){
if(func8(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/corte/desde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/corte/desde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corte/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.hasta !== undefined){
let data4 = data1.hasta;
if(typeof data4 === "string"){
if(func8(data4) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/corte/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/corte/hasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corte/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corte",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.parte !== undefined){
let data5 = data.parte;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/parte",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/parte",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/parte",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.partes !== undefined){
let data6 = data.partes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.datos !== undefined){
let data7 = data.datos;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const tag0 = data7.registro;
if(typeof tag0 == "string"){
if(tag0 === "MITP"){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.registro === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"required",params:{missingProperty: "registro"}});
errors++;
}
if(data7.registros === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"required",params:{missingProperty: "registros"}});
errors++;
}
for(const key2 in data7){
if(!((key2 === "registro") || (key2 === "registros"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data7.registro !== undefined){
let data8 = data7.registro;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registro",keyword:"type",params:{type: "string"}});
errors++;
}
if("MITP" !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registro",keyword:"const",params:{allowedValue: "MITP"}});
errors++;
}
}
if(data7.registros !== undefined){
let data9 = data7.registros;
if(Array.isArray(data9)){
if(data9.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const tag1 = data10.unidad;
if(typeof tag1 == "string"){
if(tag1 === "CAUSA_FORMALIZADA"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.unidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data10.seudonimo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "seudonimo"}});
errors++;
}
if(data10.anio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "anio"}});
errors++;
}
if(data10.causa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "causa"}});
errors++;
}
for(const key3 in data10){
if(!((((key3 === "unidad") || (key3 === "seudonimo")) || (key3 === "anio")) || (key3 === "causa"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.unidad !== undefined){
let data11 = data10.unidad;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
if("CAUSA_FORMALIZADA" !== data11){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/unidad",keyword:"const",params:{allowedValue: "CAUSA_FORMALIZADA"}});
errors++;
}
}
if(data10.seudonimo !== undefined){
let data12 = data10.seudonimo;
if(typeof data12 === "string"){
if(func8(data12) > 32){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimo",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern9.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimo",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.anio !== undefined){
let data13 = data10.anio;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/anio",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2100 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/anio",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data13 < 2000 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/anio",keyword:"minimum",params:{comparison: ">=", limit: 2000}});
errors++;
}
}
}
if(data10.causa !== undefined){
if(!(validate2(data10.causa, {instancePath:instancePath+"/datos/registros/" + i0+"/causa",parentData:data10,parentDataProperty:"causa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag1 === "VICTIMA"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.unidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data10.seudonimo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "seudonimo"}});
errors++;
}
if(data10.anio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "anio"}});
errors++;
}
if(data10.tipoTrata === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "tipoTrata"}});
errors++;
}
if(data10.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "region"}});
errors++;
}
if(data10.persona === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
for(const key4 in data10){
if(!(((((((key4 === "unidad") || (key4 === "seudonimo")) || (key4 === "seudonimoCausa")) || (key4 === "anio")) || (key4 === "tipoTrata")) || (key4 === "region")) || (key4 === "persona"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data10.unidad !== undefined){
let data15 = data10.unidad;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
if("VICTIMA" !== data15){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/unidad",keyword:"const",params:{allowedValue: "VICTIMA"}});
errors++;
}
}
if(data10.seudonimo !== undefined){
let data16 = data10.seudonimo;
if(typeof data16 === "string"){
if(func8(data16) > 32){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimo",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern9.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimo",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.seudonimoCausa !== undefined){
let data17 = data10.seudonimoCausa;
if(typeof data17 === "string"){
if(func8(data17) > 32){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimoCausa",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern9.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimoCausa",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/seudonimoCausa",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.anio !== undefined){
let data18 = data10.anio;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/anio",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2100 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/anio",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data18 < 2000 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/anio",keyword:"minimum",params:{comparison: ">=", limit: 2000}});
errors++;
}
}
}
if(data10.tipoTrata !== undefined){
let data19 = data10.tipoTrata;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/tipoTrata",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data19 === "SEXUAL") || (data19 === "LABORAL")) || (data19 === "EXTRACCION_ORGANOS")) || (data19 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/tipoTrata",keyword:"enum",params:{allowedValues: schema5.properties.datos.oneOf[0].properties.registros.items.oneOf[1].properties.tipoTrata.enum}});
errors++;
}
}
if(data10.region !== undefined){
let data20 = data10.region;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data20 === "01") || (data20 === "02")) || (data20 === "03")) || (data20 === "04")) || (data20 === "05")) || (data20 === "06")) || (data20 === "07")) || (data20 === "08")) || (data20 === "09")) || (data20 === "10")) || (data20 === "11")) || (data20 === "12")) || (data20 === "13")) || (data20 === "14")) || (data20 === "15")) || (data20 === "16")) || (data20 === "SIN_INFORMACION")) || (data20 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0+"/region",keyword:"enum",params:{allowedValues: schema5.properties.datos.oneOf[0].properties.registros.items.oneOf[1].properties.region.enum}});
errors++;
}
}
if(data10.persona !== undefined){
if(!(validate3(data10.persona, {instancePath:instancePath+"/datos/registros/" + i0+"/persona",parentData:data10,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"discriminator",params:{error: "mapping", tag: "unidad", tagValue: tag1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"discriminator",params:{error: "tag", tag: "unidad", tagValue: tag1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"type",params:{type: "object"}});
errors++;
}
var props1 = true;
}
else if(tag0 === "MINISTERIO_PUBLICO"){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.registro === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"required",params:{missingProperty: "registro"}});
errors++;
}
if(data7.registros === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"required",params:{missingProperty: "registros"}});
errors++;
}
for(const key5 in data7){
if(!((key5 === "registro") || (key5 === "registros"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data7.registro !== undefined){
let data22 = data7.registro;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registro",keyword:"type",params:{type: "string"}});
errors++;
}
if("MINISTERIO_PUBLICO" !== data22){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registro",keyword:"const",params:{allowedValue: "MINISTERIO_PUBLICO"}});
errors++;
}
}
if(data7.registros !== undefined){
let data23 = data7.registros;
if(Array.isArray(data23)){
if(data23.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data23.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const tag2 = data24.unidad;
if(typeof tag2 == "string"){
if(tag2 === "CASO"){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.unidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data24.seudonimo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "seudonimo"}});
errors++;
}
if(data24.anio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "anio"}});
errors++;
}
if(data24.formalizado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "formalizado"}});
errors++;
}
if(data24.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "region"}});
errors++;
}
if(data24.victima === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data24.causa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "causa"}});
errors++;
}
for(const key6 in data24){
if(!(((((((key6 === "unidad") || (key6 === "seudonimo")) || (key6 === "anio")) || (key6 === "formalizado")) || (key6 === "region")) || (key6 === "victima")) || (key6 === "causa"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data24.unidad !== undefined){
let data25 = data24.unidad;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
if("CASO" !== data25){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/unidad",keyword:"const",params:{allowedValue: "CASO"}});
errors++;
}
}
if(data24.seudonimo !== undefined){
let data26 = data24.seudonimo;
if(typeof data26 === "string"){
if(func8(data26) > 32){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimo",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern9.test(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimo",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.anio !== undefined){
let data27 = data24.anio;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/anio",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 2100 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/anio",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data27 < 2000 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/anio",keyword:"minimum",params:{comparison: ">=", limit: 2000}});
errors++;
}
}
}
if(data24.formalizado !== undefined){
if(typeof data24.formalizado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/formalizado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data24.region !== undefined){
let data29 = data24.region;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data29 === "01") || (data29 === "02")) || (data29 === "03")) || (data29 === "04")) || (data29 === "05")) || (data29 === "06")) || (data29 === "07")) || (data29 === "08")) || (data29 === "09")) || (data29 === "10")) || (data29 === "11")) || (data29 === "12")) || (data29 === "13")) || (data29 === "14")) || (data29 === "15")) || (data29 === "16")) || (data29 === "SIN_INFORMACION")) || (data29 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/region",keyword:"enum",params:{allowedValues: schema5.properties.datos.oneOf[1].properties.registros.items.oneOf[0].properties.region.enum}});
errors++;
}
}
if(data24.victima !== undefined){
let data30 = data24.victima;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/victima",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data30 === "CONOCIDA") || (data30 === "DESCONOCIDA")) || (data30 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/victima",keyword:"enum",params:{allowedValues: schema5.properties.datos.oneOf[1].properties.registros.items.oneOf[0].properties.victima.enum}});
errors++;
}
}
if(data24.causa !== undefined){
if(!(validate2(data24.causa, {instancePath:instancePath+"/datos/registros/" + i1+"/causa",parentData:data24,parentDataProperty:"causa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
var props2 = true;
}
else if(tag2 === "VICTIMA_CONOCIDA"){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.unidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data24.seudonimo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "seudonimo"}});
errors++;
}
if(data24.anio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "anio"}});
errors++;
}
if(data24.tipoTrata === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "tipoTrata"}});
errors++;
}
if(data24.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "region"}});
errors++;
}
if(data24.persona === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
for(const key7 in data24){
if(!(((((((key7 === "unidad") || (key7 === "seudonimo")) || (key7 === "seudonimoCaso")) || (key7 === "anio")) || (key7 === "tipoTrata")) || (key7 === "region")) || (key7 === "persona"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data24.unidad !== undefined){
let data32 = data24.unidad;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
if("VICTIMA_CONOCIDA" !== data32){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/unidad",keyword:"const",params:{allowedValue: "VICTIMA_CONOCIDA"}});
errors++;
}
}
if(data24.seudonimo !== undefined){
let data33 = data24.seudonimo;
if(typeof data33 === "string"){
if(func8(data33) > 32){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimo",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern9.test(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimo",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.seudonimoCaso !== undefined){
let data34 = data24.seudonimoCaso;
if(typeof data34 === "string"){
if(func8(data34) > 32){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimoCaso",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern9.test(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimoCaso",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/seudonimoCaso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.anio !== undefined){
let data35 = data24.anio;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/anio",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 2100 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/anio",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data35 < 2000 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/anio",keyword:"minimum",params:{comparison: ">=", limit: 2000}});
errors++;
}
}
}
if(data24.tipoTrata !== undefined){
let data36 = data24.tipoTrata;
if(typeof data36 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/tipoTrata",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data36 === "SEXUAL") || (data36 === "LABORAL")) || (data36 === "EXTRACCION_ORGANOS")) || (data36 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/tipoTrata",keyword:"enum",params:{allowedValues: schema5.properties.datos.oneOf[1].properties.registros.items.oneOf[1].properties.tipoTrata.enum}});
errors++;
}
}
if(data24.region !== undefined){
let data37 = data24.region;
if(typeof data37 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data37 === "01") || (data37 === "02")) || (data37 === "03")) || (data37 === "04")) || (data37 === "05")) || (data37 === "06")) || (data37 === "07")) || (data37 === "08")) || (data37 === "09")) || (data37 === "10")) || (data37 === "11")) || (data37 === "12")) || (data37 === "13")) || (data37 === "14")) || (data37 === "15")) || (data37 === "16")) || (data37 === "SIN_INFORMACION")) || (data37 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1+"/region",keyword:"enum",params:{allowedValues: schema5.properties.datos.oneOf[1].properties.registros.items.oneOf[1].properties.region.enum}});
errors++;
}
}
if(data24.persona !== undefined){
if(!(validate3(data24.persona, {instancePath:instancePath+"/datos/registros/" + i1+"/persona",parentData:data24,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
if(props2 !== true){
props2 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"discriminator",params:{error: "mapping", tag: "unidad", tagValue: tag2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"discriminator",params:{error: "tag", tag: "unidad", tagValue: tag2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "PROTOCOLO"){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.registro === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"required",params:{missingProperty: "registro"}});
errors++;
}
if(data7.registros === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"required",params:{missingProperty: "registros"}});
errors++;
}
for(const key8 in data7){
if(!((key8 === "registro") || (key8 === "registros"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data7.registro !== undefined){
let data39 = data7.registro;
if(typeof data39 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registro",keyword:"type",params:{type: "string"}});
errors++;
}
if("PROTOCOLO" !== data39){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registro",keyword:"const",params:{allowedValue: "PROTOCOLO"}});
errors++;
}
}
if(data7.registros !== undefined){
let data40 = data7.registros;
if(Array.isArray(data40)){
if(data40.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data40.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.unidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data41.seudonimo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2,keyword:"required",params:{missingProperty: "seudonimo"}});
errors++;
}
if(data41.anio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2,keyword:"required",params:{missingProperty: "anio"}});
errors++;
}
if(data41.tipoTrata === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2,keyword:"required",params:{missingProperty: "tipoTrata"}});
errors++;
}
if(data41.causaFormalizada === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2,keyword:"required",params:{missingProperty: "causaFormalizada"}});
errors++;
}
if(data41.persona === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
for(const key9 in data41){
if(!((((((key9 === "unidad") || (key9 === "seudonimo")) || (key9 === "anio")) || (key9 === "tipoTrata")) || (key9 === "causaFormalizada")) || (key9 === "persona"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2,keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data41.unidad !== undefined){
let data42 = data41.unidad;
if(typeof data42 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
if("PERSONA_INGRESADA" !== data42){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/unidad",keyword:"const",params:{allowedValue: "PERSONA_INGRESADA"}});
errors++;
}
}
if(data41.seudonimo !== undefined){
let data43 = data41.seudonimo;
if(typeof data43 === "string"){
if(func8(data43) > 32){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/seudonimo",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern9.test(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/seudonimo",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/seudonimo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.anio !== undefined){
let data44 = data41.anio;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/anio",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 2100 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/anio",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data44 < 2000 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/anio",keyword:"minimum",params:{comparison: ">=", limit: 2000}});
errors++;
}
}
}
if(data41.tipoTrata !== undefined){
let data45 = data41.tipoTrata;
if(typeof data45 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/tipoTrata",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data45 === "SEXUAL") || (data45 === "LABORAL")) || (data45 === "EXTRACCION_ORGANOS")) || (data45 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/tipoTrata",keyword:"enum",params:{allowedValues: schema5.properties.datos.oneOf[2].properties.registros.items.properties.tipoTrata.enum}});
errors++;
}
}
if(data41.causaFormalizada !== undefined){
let data46 = data41.causaFormalizada;
if(typeof data46 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/causaFormalizada",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data46 === "SI") || (data46 === "NO")) || (data46 === "SIN_INFORMACION")) || (data46 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2+"/causaFormalizada",keyword:"enum",params:{allowedValues: schema5.properties.datos.oneOf[2].properties.registros.items.properties.causaFormalizada.enum}});
errors++;
}
}
if(data41.persona !== undefined){
if(!(validate3(data41.persona, {instancePath:instancePath+"/datos/registros/" + i2+"/persona",parentData:data41,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos/registros",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"discriminator",params:{error: "mapping", tag: "registro", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"discriminator",params:{error: "tag", tag: "registro", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datos",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate4;
})();

/** urn:valija:schema:informe-familia.copiado:1.0.0 */
const informe_familia_copiado_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_tribunal_familia_1_0_0;
const validate3 = parts_adjunto_1_0_0;
const schema5 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:informe-familia.copiado:1.0.0","type":"object","additionalProperties":false,"required":["derivacion","causal","informante","tribunalFamilia","fechaInforme","informe"],"properties":{"derivacion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"causal":{"type":"string","enum":["INICIO_PROGRAMA_Y_PLAN","SITUACION_RELEVANTE_PROTECCION","TERMINO_INTERVENCION","TRANSCURSO_3_MESES"]},"informante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"tribunalFamilia":{"$ref":"urn:valija:schema:parts.tribunal-familia:1.0.0"},"fechaInforme":{"type":"string","format":"date","maxLength":10},"informe":{"$ref":"urn:valija:schema:parts.adjunto:1.0.0"}}};
const func6 = ucs2length;
const pattern7 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats8 = formats.date;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.causal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causal"}});
errors++;
}
if(data.informante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informante"}});
errors++;
}
if(data.tribunalFamilia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tribunalFamilia"}});
errors++;
}
if(data.fechaInforme === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaInforme"}});
errors++;
}
if(data.informe === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informe"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "derivacion") || (key0 === "causal")) || (key0 === "informante")) || (key0 === "tribunalFamilia")) || (key0 === "fechaInforme")) || (key0 === "informe"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func6(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causal !== undefined){
let data1 = data.causal;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "INICIO_PROGRAMA_Y_PLAN") || (data1 === "SITUACION_RELEVANTE_PROTECCION")) || (data1 === "TERMINO_INTERVENCION")) || (data1 === "TRANSCURSO_3_MESES"))){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"enum",params:{allowedValues: schema5.properties.causal.enum}});
errors++;
}
}
if(data.informante !== undefined){
if(!(validate1(data.informante, {instancePath:instancePath+"/informante",parentData:data,parentDataProperty:"informante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.tribunalFamilia !== undefined){
if(!(validate2(data.tribunalFamilia, {instancePath:instancePath+"/tribunalFamilia",parentData:data,parentDataProperty:"tribunalFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.fechaInforme !== undefined){
let data4 = data.fechaInforme;
if(typeof data4 === "string"){
if(func6(data4) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats8(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.informe !== undefined){
if(!(validate3(data.informe, {instancePath:instancePath+"/informe",parentData:data,parentDataProperty:"informe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate4;
})();

/** urn:valija:schema:instruccion.cumplida:1.0.0 */
const instruccion_cumplida_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:instruccion.cumplida:1.0.0","type":"object","additionalProperties":false,"required":["instruccion","ejecutor","resultado","necesidadesProteccion"],"properties":{"instruccion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ejecutor":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"resultado":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo","fechaHora"],"properties":{"tipo":{"type":"string","const":"CUMPLIDA"},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"explicacion":{"type":"object","additionalProperties":false,"required":["aQuien"],"properties":{"aQuien":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"type":"string","enum":["NNA","ADULTO"]}}}},"recepcionEnSalud":{"type":"object","additionalProperties":false,"required":["establecimiento","jefeDeTurno","fechaHora"],"properties":{"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"jefeDeTurno":{"type":"string","minLength":1,"maxLength":160,"pattern":"\\S"},"fechaHora":{"type":"string","format":"date-time","maxLength":35}}}}},{"type":"object","additionalProperties":false,"required":["tipo","fechaHora","motivo"],"properties":{"tipo":{"type":"string","const":"NO_CUMPLIDA"},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"motivo":{"type":"string","enum":["NNA_NO_UBICADO","NNA_NO_ACEPTA_LA_DILIGENCIA","DATOS_DE_CONTACTO_INCORRECTOS","ESTABLECIMIENTO_NO_DISPONIBLE","SIN_MEDIO_DE_TRASLADO","REEMPLAZADA_POR_OTRA_INSTRUCCION"]},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":1000}}},{"type":"object","additionalProperties":false,"required":["tipo","fechaHora","establecimiento","normasPropiasAplicadas"],"properties":{"tipo":{"type":"string","const":"NNA_NO_ACEPTA_ATENCION"},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"normasPropiasAplicadas":{"type":"boolean","const":true}}}]},"necesidadesProteccion":{"type":"string","enum":["EXISTEN","NO_EXISTEN","NO_EVALUADAS"]}}};
const func4 = ucs2length;
const pattern5 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^[0-9]{6}$", "u");
const pattern7 = new RegExp("\\S", "u");
const formats8 = formats["date-time"];
const formats9 = formats.texto;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instruccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instruccion"}});
errors++;
}
if(data.ejecutor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ejecutor"}});
errors++;
}
if(data.resultado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resultado"}});
errors++;
}
if(data.necesidadesProteccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidadesProteccion"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "instruccion") || (key0 === "ejecutor")) || (key0 === "resultado")) || (key0 === "necesidadesProteccion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.instruccion !== undefined){
let data0 = data.instruccion;
if(typeof data0 === "string"){
if(func4(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ejecutor !== undefined){
if(!(validate1(data.ejecutor, {instancePath:instancePath+"/ejecutor",parentData:data,parentDataProperty:"ejecutor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.resultado !== undefined){
let data2 = data.resultado;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const tag0 = data2.tipo;
if(typeof tag0 == "string"){
if(tag0 === "CUMPLIDA"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data2.fechaHora === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
for(const key1 in data2){
if(!((((key1 === "tipo") || (key1 === "fechaHora")) || (key1 === "explicacion")) || (key1 === "recepcionEnSalud"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.tipo !== undefined){
let data3 = data2.tipo;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("CUMPLIDA" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"const",params:{allowedValue: "CUMPLIDA"}});
errors++;
}
}
if(data2.fechaHora !== undefined){
let data4 = data2.fechaHora;
if(typeof data4 === "string"){
if(func4(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.explicacion !== undefined){
let data5 = data2.explicacion;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.aQuien === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion",keyword:"required",params:{missingProperty: "aQuien"}});
errors++;
}
for(const key2 in data5){
if(!(key2 === "aQuien")){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.aQuien !== undefined){
let data6 = data5.aQuien;
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion/aQuien",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion/aQuien",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion/aQuien/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "NNA") || (data7 === "ADULTO"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion/aQuien/" + i0,keyword:"enum",params:{allowedValues: schema3.properties.resultado.oneOf[0].properties.explicacion.properties.aQuien.items.enum}});
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion/aQuien",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion/aQuien",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/explicacion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.recepcionEnSalud !== undefined){
let data8 = data2.recepcionEnSalud;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.establecimiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud",keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
if(data8.jefeDeTurno === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud",keyword:"required",params:{missingProperty: "jefeDeTurno"}});
errors++;
}
if(data8.fechaHora === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud",keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
for(const key3 in data8){
if(!(((key3 === "establecimiento") || (key3 === "jefeDeTurno")) || (key3 === "fechaHora"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data8.establecimiento !== undefined){
let data9 = data8.establecimiento;
if(typeof data9 === "string"){
if(func4(data9) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern6.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.jefeDeTurno !== undefined){
let data10 = data8.jefeDeTurno;
if(typeof data10 === "string"){
if(func4(data10) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/jefeDeTurno",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func4(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/jefeDeTurno",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/jefeDeTurno",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/jefeDeTurno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.fechaHora !== undefined){
let data11 = data8.fechaHora;
if(typeof data11 === "string"){
if(func4(data11) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/recepcionEnSalud",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "NO_CUMPLIDA"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data2.fechaHora === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data2.motivo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "motivo"}});
errors++;
}
for(const key4 in data2){
if(!((((key4 === "tipo") || (key4 === "fechaHora")) || (key4 === "motivo")) || (key4 === "observaciones"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data2.tipo !== undefined){
let data12 = data2.tipo;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("NO_CUMPLIDA" !== data12){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"const",params:{allowedValue: "NO_CUMPLIDA"}});
errors++;
}
}
if(data2.fechaHora !== undefined){
let data13 = data2.fechaHora;
if(typeof data13 === "string"){
if(func4(data13) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.motivo !== undefined){
let data14 = data2.motivo;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data14 === "NNA_NO_UBICADO") || (data14 === "NNA_NO_ACEPTA_LA_DILIGENCIA")) || (data14 === "DATOS_DE_CONTACTO_INCORRECTOS")) || (data14 === "ESTABLECIMIENTO_NO_DISPONIBLE")) || (data14 === "SIN_MEDIO_DE_TRASLADO")) || (data14 === "REEMPLAZADA_POR_OTRA_INSTRUCCION"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/motivo",keyword:"enum",params:{allowedValues: schema3.properties.resultado.oneOf[1].properties.motivo.enum}});
errors++;
}
}
if(data2.observaciones !== undefined){
let data15 = data2.observaciones;
if(typeof data15 === "string"){
if(func4(data15) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/observaciones",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func4(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats9(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NNA_NO_ACEPTA_ATENCION"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data2.fechaHora === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data2.establecimiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
if(data2.normasPropiasAplicadas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "normasPropiasAplicadas"}});
errors++;
}
for(const key5 in data2){
if(!((((key5 === "tipo") || (key5 === "fechaHora")) || (key5 === "establecimiento")) || (key5 === "normasPropiasAplicadas"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data2.tipo !== undefined){
let data16 = data2.tipo;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("NNA_NO_ACEPTA_ATENCION" !== data16){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"const",params:{allowedValue: "NNA_NO_ACEPTA_ATENCION"}});
errors++;
}
}
if(data2.fechaHora !== undefined){
let data17 = data2.fechaHora;
if(typeof data17 === "string"){
if(func4(data17) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.establecimiento !== undefined){
let data18 = data2.establecimiento;
if(typeof data18 === "string"){
if(func4(data18) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern6.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.normasPropiasAplicadas !== undefined){
let data19 = data2.normasPropiasAplicadas;
if(typeof data19 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/normasPropiasAplicadas",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data19){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/normasPropiasAplicadas",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.necesidadesProteccion !== undefined){
let data20 = data.necesidadesProteccion;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data20 === "EXISTEN") || (data20 === "NO_EXISTEN")) || (data20 === "NO_EVALUADAS"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"enum",params:{allowedValues: schema3.properties.necesidadesProteccion.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:parts.forma-instruccion:1.0.0 */
const parts_forma_instruccion_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("\\S", "u");
const formats4 = formats["date-time"];
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.tipo;
if(typeof tag0 == "string"){
if(tag0 === "ESCRITA"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "tipo")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("ESCRITA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "ESCRITA"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "VERBAL_FLAGRANCIA"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.numeroParte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroParte"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
for(const key1 in data){
if(!(((key1 === "tipo") || (key1 === "numeroParte")) || (key1 === "fechaHora"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.tipo !== undefined){
let data1 = data.tipo;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("VERBAL_FLAGRANCIA" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "VERBAL_FLAGRANCIA"}});
errors++;
}
}
if(data.numeroParte !== undefined){
let data2 = data.numeroParte;
if(typeof data2 === "string"){
if(func2(data2) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data3 = data.fechaHora;
if(typeof data3 === "string"){
if(func2(data3) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats4(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:instruccion.emitida:1.0.0 */
const instruccion_emitida_1_0_0 = (() => {
const validate1 = parts_identificacion_1_0_0;
const validate2 = parts_nombre_1_0_0;
const validate3 = parts_interviniente_1_0_0;
const validate4 = parts_forma_instruccion_1_0_0;
const validate5 = parts_persona_1_0_0;
const validate6 = parts_adulto_1_0_0;
const schema8 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:instruccion.emitida:1.0.0","type":"object","additionalProperties":false,"required":["fechaEmision","instruccion"],"properties":{"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"instruccion":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo","nna","acompanado","atencionRequerida","funcionarioACargo","establecimiento","deberes"],"properties":{"tipo":{"type":"string","const":"TRASLADO_CENTRO_SALUD"},"nna":{"type":"object","additionalProperties":false,"required":["identificacion"],"properties":{"identificacion":{"$ref":"urn:valija:schema:parts.identificacion:1.0.0"},"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"alias":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"},"edad":{"type":"integer","minimum":0,"maximum":120}}},"acompanado":{"type":"boolean"},"atencionRequerida":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["ATENCION_MEDICA_URGENTE","ATENCION_EMOCIONAL_URGENTE","EVALUACION_CLINICA","ATENCION_CON_PLAZO_CLINICO"]}},"funcionarioACargo":{"type":"object","additionalProperties":false,"required":["nombre","telefono"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":160,"pattern":"\\S"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}},"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"deberes":{"type":"object","additionalProperties":false,"required":["atencionInmediataYPreferente","espacioPrivado","acompanamientoPermanente","sinIndagaciones"],"properties":{"atencionInmediataYPreferente":{"type":"boolean","const":true},"espacioPrivado":{"type":"boolean","const":true},"acompanamientoPermanente":{"type":"boolean","const":true},"sinIndagaciones":{"type":"boolean","const":true}}}}},{"type":"object","additionalProperties":false,"required":["tipo","fiscal","forma","victima","establecimiento","deberes"],"properties":{"tipo":{"type":"string","const":"TRASLADO_A_CARGO_DE_FUNCIONARIO"},"fiscal":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"forma":{"$ref":"urn:valija:schema:parts.forma-instruccion:1.0.0"},"ruc":{"type":"string","format":"ruc","maxLength":12},"victima":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"adulto":{"$ref":"urn:valija:schema:parts.adulto:1.0.0"},"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"nombreEstablecimiento":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"deberes":{"type":"object","additionalProperties":false,"required":["explicarSentidoYAlcance","trasladoRapidoYReservado","sinIndagaciones","hablarConJefeDeTurno"],"properties":{"explicarSentidoYAlcance":{"type":"boolean","const":true},"trasladoRapidoYReservado":{"type":"boolean","const":true},"sinIndagaciones":{"type":"boolean","const":true},"hablarConJefeDeTurno":{"type":"boolean","const":true}}}}},{"type":"object","additionalProperties":false,"required":["tipo","fiscal","forma","victima","profesional","medio","deberes"],"properties":{"tipo":{"type":"string","const":"CONTACTO_DE_PROFESIONAL"},"fiscal":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"forma":{"$ref":"urn:valija:schema:parts.forma-instruccion:1.0.0"},"ruc":{"type":"string","format":"ruc","maxLength":12},"victima":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"adulto":{"$ref":"urn:valija:schema:parts.adulto:1.0.0"},"profesional":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"medio":{"type":"string","enum":["PERSONALMENTE","MEDIO_IDONEO"]},"deberes":{"type":"object","additionalProperties":false,"required":["explicarSentidoYAlcance","sinIndagaciones"],"properties":{"explicarSentidoYAlcance":{"type":"boolean","const":true},"sinIndagaciones":{"type":"boolean","const":true}}}}},{"type":"object","additionalProperties":false,"required":["tipo","fiscal","forma","victima","medidas","deberes"],"properties":{"tipo":{"type":"string","const":"MEDIDA_DE_RESGUARDO"},"fiscal":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"forma":{"$ref":"urn:valija:schema:parts.forma-instruccion:1.0.0"},"ruc":{"type":"string","format":"ruc","maxLength":12},"victima":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"adulto":{"$ref":"urn:valija:schema:parts.adulto:1.0.0"},"medidas":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["RONDA_POLICIAL_PERIODICA","CONTACTO_PRIORITARIO_CON_LA_POLICIA","ENTREGA_DE_MEDIO_DE_ALERTA","REFORZAMIENTO_DE_LA_VIVIENDA"]}},"hasta":{"type":"string","format":"date","maxLength":10},"deberes":{"type":"object","additionalProperties":false,"required":["explicarSentidoYAlcance","sinIndagaciones"],"properties":{"explicarSentidoYAlcance":{"type":"boolean","const":true},"sinIndagaciones":{"type":"boolean","const":true}}}}}]}}};
const formats9 = formats["date-time"];
const formats10 = formats.ruc;
const formats11 = formats.date;
const func12 = ucs2length;
const func13 = Object.prototype.hasOwnProperty;
const pattern14 = new RegExp("\\S", "u");
const pattern15 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const pattern16 = new RegExp("^[0-9]{6}$", "u");
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaEmision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEmision"}});
errors++;
}
if(data.instruccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instruccion"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "fechaEmision") || (key0 === "instruccion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fechaEmision !== undefined){
let data0 = data.fechaEmision;
if(typeof data0 === "string"){
if(func12(data0) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats9(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.instruccion !== undefined){
let data1 = data.instruccion;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const tag0 = data1.tipo;
if(typeof tag0 == "string"){
if(tag0 === "TRASLADO_CENTRO_SALUD"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data1.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
if(data1.acompanado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "acompanado"}});
errors++;
}
if(data1.atencionRequerida === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "atencionRequerida"}});
errors++;
}
if(data1.funcionarioACargo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "funcionarioACargo"}});
errors++;
}
if(data1.establecimiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
if(data1.deberes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "deberes"}});
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "tipo") || (key1 === "nna")) || (key1 === "acompanado")) || (key1 === "atencionRequerida")) || (key1 === "funcionarioACargo")) || (key1 === "establecimiento")) || (key1 === "deberes"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.tipo !== undefined){
let data2 = data1.tipo;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRASLADO_CENTRO_SALUD" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/tipo",keyword:"const",params:{allowedValue: "TRASLADO_CENTRO_SALUD"}});
errors++;
}
}
if(data1.nna !== undefined){
let data3 = data1.nna;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.identificacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna",keyword:"required",params:{missingProperty: "identificacion"}});
errors++;
}
for(const key2 in data3){
if(!((((key2 === "identificacion") || (key2 === "nombre")) || (key2 === "alias")) || (key2 === "edad"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.identificacion !== undefined){
if(!(validate1(data3.identificacion, {instancePath:instancePath+"/instruccion/nna/identificacion",parentData:data3,parentDataProperty:"identificacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data3.nombre !== undefined){
if(!(validate2(data3.nombre, {instancePath:instancePath+"/instruccion/nna/nombre",parentData:data3,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data3.alias !== undefined){
let data6 = data3.alias;
if(typeof data6 === "string"){
if(func12(data6) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna/alias",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func12(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna/alias",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna/alias",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna/alias",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.edad !== undefined){
let data7 = data3.edad;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 120 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nna",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data1.acompanado !== undefined){
if(typeof data1.acompanado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/acompanado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data1.atencionRequerida !== undefined){
let data9 = data1.atencionRequerida;
if(Array.isArray(data9)){
if(data9.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/atencionRequerida",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/atencionRequerida",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/atencionRequerida/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data10 === "ATENCION_MEDICA_URGENTE") || (data10 === "ATENCION_EMOCIONAL_URGENTE")) || (data10 === "EVALUACION_CLINICA")) || (data10 === "ATENCION_CON_PLAZO_CLINICO"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/atencionRequerida/" + i0,keyword:"enum",params:{allowedValues: schema8.properties.instruccion.oneOf[0].properties.atencionRequerida.items.enum}});
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/atencionRequerida",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/atencionRequerida",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.funcionarioACargo !== undefined){
let data11 = data1.funcionarioACargo;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data11.telefono === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo",keyword:"required",params:{missingProperty: "telefono"}});
errors++;
}
for(const key3 in data11){
if(!((key3 === "nombre") || (key3 === "telefono"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data11.nombre !== undefined){
let data12 = data11.nombre;
if(typeof data12 === "string"){
if(func12(data12) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func12(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo/nombre",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.telefono !== undefined){
let data13 = data11.telefono;
if(typeof data13 === "string"){
if(func12(data13) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern15.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/funcionarioACargo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data1.establecimiento !== undefined){
let data14 = data1.establecimiento;
if(typeof data14 === "string"){
if(func12(data14) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern16.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.deberes !== undefined){
let data15 = data1.deberes;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.atencionInmediataYPreferente === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "atencionInmediataYPreferente"}});
errors++;
}
if(data15.espacioPrivado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "espacioPrivado"}});
errors++;
}
if(data15.acompanamientoPermanente === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "acompanamientoPermanente"}});
errors++;
}
if(data15.sinIndagaciones === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "sinIndagaciones"}});
errors++;
}
for(const key4 in data15){
if(!((((key4 === "atencionInmediataYPreferente") || (key4 === "espacioPrivado")) || (key4 === "acompanamientoPermanente")) || (key4 === "sinIndagaciones"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data15.atencionInmediataYPreferente !== undefined){
let data16 = data15.atencionInmediataYPreferente;
if(typeof data16 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/atencionInmediataYPreferente",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data16){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/atencionInmediataYPreferente",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data15.espacioPrivado !== undefined){
let data17 = data15.espacioPrivado;
if(typeof data17 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/espacioPrivado",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data17){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/espacioPrivado",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data15.acompanamientoPermanente !== undefined){
let data18 = data15.acompanamientoPermanente;
if(typeof data18 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/acompanamientoPermanente",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data18){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/acompanamientoPermanente",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data15.sinIndagaciones !== undefined){
let data19 = data15.sinIndagaciones;
if(typeof data19 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/sinIndagaciones",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data19){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/sinIndagaciones",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"type",params:{type: "object"}});
errors++;
}
var props1 = true;
}
else if(tag0 === "TRASLADO_A_CARGO_DE_FUNCIONARIO"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data1.fiscal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "fiscal"}});
errors++;
}
if(data1.forma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data1.victima === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data1.establecimiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
if(data1.deberes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "deberes"}});
errors++;
}
for(const key5 in data1){
if(!(func13.call(schema8.properties.instruccion.oneOf[1].properties, key5))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data1.tipo !== undefined){
let data20 = data1.tipo;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRASLADO_A_CARGO_DE_FUNCIONARIO" !== data20){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/tipo",keyword:"const",params:{allowedValue: "TRASLADO_A_CARGO_DE_FUNCIONARIO"}});
errors++;
}
}
if(data1.fiscal !== undefined){
if(!(validate3(data1.fiscal, {instancePath:instancePath+"/instruccion/fiscal",parentData:data1,parentDataProperty:"fiscal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data1.forma !== undefined){
if(!(validate4(data1.forma, {instancePath:instancePath+"/instruccion/forma",parentData:data1,parentDataProperty:"forma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data1.ruc !== undefined){
let data23 = data1.ruc;
if(typeof data23 === "string"){
if(func12(data23) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats10(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.victima !== undefined){
if(!(validate5(data1.victima, {instancePath:instancePath+"/instruccion/victima",parentData:data1,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data1.adulto !== undefined){
if(!(validate6(data1.adulto, {instancePath:instancePath+"/instruccion/adulto",parentData:data1,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data1.establecimiento !== undefined){
let data26 = data1.establecimiento;
if(typeof data26 === "string"){
if(func12(data26) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern16.test(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.nombreEstablecimiento !== undefined){
let data27 = data1.nombreEstablecimiento;
if(typeof data27 === "string"){
if(func12(data27) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nombreEstablecimiento",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func12(data27) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nombreEstablecimiento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nombreEstablecimiento",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/nombreEstablecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.deberes !== undefined){
let data28 = data1.deberes;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.explicarSentidoYAlcance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "explicarSentidoYAlcance"}});
errors++;
}
if(data28.trasladoRapidoYReservado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "trasladoRapidoYReservado"}});
errors++;
}
if(data28.sinIndagaciones === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "sinIndagaciones"}});
errors++;
}
if(data28.hablarConJefeDeTurno === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "hablarConJefeDeTurno"}});
errors++;
}
for(const key6 in data28){
if(!((((key6 === "explicarSentidoYAlcance") || (key6 === "trasladoRapidoYReservado")) || (key6 === "sinIndagaciones")) || (key6 === "hablarConJefeDeTurno"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data28.explicarSentidoYAlcance !== undefined){
let data29 = data28.explicarSentidoYAlcance;
if(typeof data29 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/explicarSentidoYAlcance",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data29){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/explicarSentidoYAlcance",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data28.trasladoRapidoYReservado !== undefined){
let data30 = data28.trasladoRapidoYReservado;
if(typeof data30 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/trasladoRapidoYReservado",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data30){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/trasladoRapidoYReservado",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data28.sinIndagaciones !== undefined){
let data31 = data28.sinIndagaciones;
if(typeof data31 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/sinIndagaciones",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data31){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/sinIndagaciones",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data28.hablarConJefeDeTurno !== undefined){
let data32 = data28.hablarConJefeDeTurno;
if(typeof data32 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/hablarConJefeDeTurno",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data32){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/hablarConJefeDeTurno",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "CONTACTO_DE_PROFESIONAL"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data1.fiscal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "fiscal"}});
errors++;
}
if(data1.forma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data1.victima === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data1.profesional === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "profesional"}});
errors++;
}
if(data1.medio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "medio"}});
errors++;
}
if(data1.deberes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "deberes"}});
errors++;
}
for(const key7 in data1){
if(!(func13.call(schema8.properties.instruccion.oneOf[2].properties, key7))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data1.tipo !== undefined){
let data33 = data1.tipo;
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("CONTACTO_DE_PROFESIONAL" !== data33){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/tipo",keyword:"const",params:{allowedValue: "CONTACTO_DE_PROFESIONAL"}});
errors++;
}
}
if(data1.fiscal !== undefined){
if(!(validate3(data1.fiscal, {instancePath:instancePath+"/instruccion/fiscal",parentData:data1,parentDataProperty:"fiscal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data1.forma !== undefined){
if(!(validate4(data1.forma, {instancePath:instancePath+"/instruccion/forma",parentData:data1,parentDataProperty:"forma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data1.ruc !== undefined){
let data36 = data1.ruc;
if(typeof data36 === "string"){
if(func12(data36) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats10(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.victima !== undefined){
if(!(validate5(data1.victima, {instancePath:instancePath+"/instruccion/victima",parentData:data1,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data1.adulto !== undefined){
if(!(validate6(data1.adulto, {instancePath:instancePath+"/instruccion/adulto",parentData:data1,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data1.profesional !== undefined){
if(!(validate3(data1.profesional, {instancePath:instancePath+"/instruccion/profesional",parentData:data1,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data1.medio !== undefined){
let data40 = data1.medio;
if(typeof data40 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/medio",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data40 === "PERSONALMENTE") || (data40 === "MEDIO_IDONEO"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/medio",keyword:"enum",params:{allowedValues: schema8.properties.instruccion.oneOf[2].properties.medio.enum}});
errors++;
}
}
if(data1.deberes !== undefined){
let data41 = data1.deberes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.explicarSentidoYAlcance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "explicarSentidoYAlcance"}});
errors++;
}
if(data41.sinIndagaciones === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "sinIndagaciones"}});
errors++;
}
for(const key8 in data41){
if(!((key8 === "explicarSentidoYAlcance") || (key8 === "sinIndagaciones"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data41.explicarSentidoYAlcance !== undefined){
let data42 = data41.explicarSentidoYAlcance;
if(typeof data42 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/explicarSentidoYAlcance",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data42){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/explicarSentidoYAlcance",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data41.sinIndagaciones !== undefined){
let data43 = data41.sinIndagaciones;
if(typeof data43 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/sinIndagaciones",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data43){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/sinIndagaciones",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "MEDIDA_DE_RESGUARDO"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data1.fiscal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "fiscal"}});
errors++;
}
if(data1.forma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data1.victima === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data1.medidas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "medidas"}});
errors++;
}
if(data1.deberes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"required",params:{missingProperty: "deberes"}});
errors++;
}
for(const key9 in data1){
if(!(func13.call(schema8.properties.instruccion.oneOf[3].properties, key9))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data1.tipo !== undefined){
let data44 = data1.tipo;
if(typeof data44 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("MEDIDA_DE_RESGUARDO" !== data44){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/tipo",keyword:"const",params:{allowedValue: "MEDIDA_DE_RESGUARDO"}});
errors++;
}
}
if(data1.fiscal !== undefined){
if(!(validate3(data1.fiscal, {instancePath:instancePath+"/instruccion/fiscal",parentData:data1,parentDataProperty:"fiscal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data1.forma !== undefined){
if(!(validate4(data1.forma, {instancePath:instancePath+"/instruccion/forma",parentData:data1,parentDataProperty:"forma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data1.ruc !== undefined){
let data47 = data1.ruc;
if(typeof data47 === "string"){
if(func12(data47) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats10(data47))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.victima !== undefined){
if(!(validate5(data1.victima, {instancePath:instancePath+"/instruccion/victima",parentData:data1,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data1.adulto !== undefined){
if(!(validate6(data1.adulto, {instancePath:instancePath+"/instruccion/adulto",parentData:data1,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data1.medidas !== undefined){
let data50 = data1.medidas;
if(Array.isArray(data50)){
if(data50.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/medidas",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data50.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/medidas",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data50.length;
for(let i2=0; i2<len1; i2++){
let data51 = data50[i2];
if(typeof data51 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/medidas/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data51 === "RONDA_POLICIAL_PERIODICA") || (data51 === "CONTACTO_PRIORITARIO_CON_LA_POLICIA")) || (data51 === "ENTREGA_DE_MEDIO_DE_ALERTA")) || (data51 === "REFORZAMIENTO_DE_LA_VIVIENDA"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/medidas/" + i2,keyword:"enum",params:{allowedValues: schema8.properties.instruccion.oneOf[3].properties.medidas.items.enum}});
errors++;
}
}
let i3 = data50.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data50[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/medidas",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/medidas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.hasta !== undefined){
let data52 = data1.hasta;
if(typeof data52 === "string"){
if(func12(data52) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats11(data52))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/hasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.deberes !== undefined){
let data53 = data1.deberes;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.explicarSentidoYAlcance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "explicarSentidoYAlcance"}});
errors++;
}
if(data53.sinIndagaciones === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"required",params:{missingProperty: "sinIndagaciones"}});
errors++;
}
for(const key10 in data53){
if(!((key10 === "explicarSentidoYAlcance") || (key10 === "sinIndagaciones"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data53.explicarSentidoYAlcance !== undefined){
let data54 = data53.explicarSentidoYAlcance;
if(typeof data54 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/explicarSentidoYAlcance",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data54){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/explicarSentidoYAlcance",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data53.sinIndagaciones !== undefined){
let data55 = data53.sinIndagaciones;
if(typeof data55 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/sinIndagaciones",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data55){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes/sinIndagaciones",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion/deberes",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate7;
})();

/** urn:valija:schema:parts.formulario-seguimiento:1.0.0 */
const parts_formulario_seguimiento_1_0_0 = (() => {
const validate1 = parts_nombre_1_0_0;
const validate2 = parts_domicilio_1_0_0;
const schema4 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:parts.formulario-seguimiento:1.0.0","type":"object","additionalProperties":false,"required":["institucion","fecha","victima","reporteProcesoIntervencion","funcionario"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"fecha":{"type":"string","format":"date","maxLength":10},"victima":{"type":"object","additionalProperties":false,"required":["fechaInicioIntervencion"],"properties":{"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"edad":{"type":"integer","minimum":0,"maximum":120},"domicilio":{"$ref":"urn:valija:schema:parts.domicilio:1.0.0"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"ruc":{"type":"string","format":"ruc","maxLength":12},"fechaInicioIntervencion":{"type":"string","format":"date","maxLength":10}}},"adulto":{"type":"object","additionalProperties":false,"required":["relacionConVictima"],"properties":{"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"edad":{"type":"integer","minimum":0,"maximum":120},"domicilio":{"$ref":"urn:valija:schema:parts.domicilio:1.0.0"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correoElectronico":{"type":"string","format":"email","maxLength":254},"relacionConVictima":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}},"reporteProcesoIntervencion":{"type":"string","format":"texto","minLength":1,"maxLength":4000},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000},"funcionario":{"type":"object","additionalProperties":false,"required":["nombre","firma"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":160,"pattern":"\\S"},"cargo":{"type":"string","minLength":1,"maxLength":100,"pattern":"\\S"},"firma":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo","nivel","fechaHora"],"properties":{"tipo":{"type":"string","const":"ELECTRONICA"},"nivel":{"type":"string","enum":["SIMPLE","AVANZADA"]},"fechaHora":{"type":"string","format":"date-time","maxLength":35}}},{"type":"object","additionalProperties":false,"required":["tipo","fecha"],"properties":{"tipo":{"type":"string","const":"MANUSCRITA"},"fecha":{"type":"string","format":"date","maxLength":10}}}]}}}}};
const func5 = ucs2length;
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats8 = formats.date;
const formats9 = formats.ruc;
const formats10 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats11 = formats.texto;
const formats12 = formats["date-time"];
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.fecha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data.reporteProcesoIntervencion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reporteProcesoIntervencion"}});
errors++;
}
if(data.funcionario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "funcionario"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "institucion") || (key0 === "fecha")) || (key0 === "victima")) || (key0 === "adulto")) || (key0 === "reporteProcesoIntervencion")) || (key0 === "observaciones")) || (key0 === "funcionario"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
let data0 = data.institucion;
if(typeof data0 === "string"){
if(func5(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func5(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fecha !== undefined){
let data1 = data.fecha;
if(typeof data1 === "string"){
if(func5(data1) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats8(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.victima !== undefined){
let data2 = data.victima;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.fechaInicioIntervencion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"required",params:{missingProperty: "fechaInicioIntervencion"}});
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "nombre") || (key1 === "edad")) || (key1 === "domicilio")) || (key1 === "telefono")) || (key1 === "ruc")) || (key1 === "fechaInicioIntervencion"))){
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.nombre !== undefined){
if(!(validate1(data2.nombre, {instancePath:instancePath+"/victima/nombre",parentData:data2,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data2.edad !== undefined){
let data4 = data2.edad;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 120 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data2.domicilio !== undefined){
if(!(validate2(data2.domicilio, {instancePath:instancePath+"/victima/domicilio",parentData:data2,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data2.telefono !== undefined){
let data6 = data2.telefono;
if(typeof data6 === "string"){
if(func5(data6) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.ruc !== undefined){
let data7 = data2.ruc;
if(typeof data7 === "string"){
if(func5(data7) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/victima/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats9(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.fechaInicioIntervencion !== undefined){
let data8 = data2.fechaInicioIntervencion;
if(typeof data8 === "string"){
if(func5(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaInicioIntervencion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats8(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaInicioIntervencion",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima/fechaInicioIntervencion",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/victima",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.adulto !== undefined){
let data9 = data.adulto;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.relacionConVictima === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"required",params:{missingProperty: "relacionConVictima"}});
errors++;
}
for(const key2 in data9){
if(!((((((key2 === "nombre") || (key2 === "edad")) || (key2 === "domicilio")) || (key2 === "telefono")) || (key2 === "correoElectronico")) || (key2 === "relacionConVictima"))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.nombre !== undefined){
if(!(validate1(data9.nombre, {instancePath:instancePath+"/adulto/nombre",parentData:data9,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data9.edad !== undefined){
let data11 = data9.edad;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 120 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data9.domicilio !== undefined){
if(!(validate2(data9.domicilio, {instancePath:instancePath+"/adulto/domicilio",parentData:data9,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data9.telefono !== undefined){
let data13 = data9.telefono;
if(typeof data13 === "string"){
if(func5(data13) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern7.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.correoElectronico !== undefined){
let data14 = data9.correoElectronico;
if(typeof data14 === "string"){
if(func5(data14) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correoElectronico",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats10.test(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correoElectronico",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correoElectronico",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.relacionConVictima !== undefined){
let data15 = data9.relacionConVictima;
if(typeof data15 === "string"){
if(func5(data15) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/relacionConVictima",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func5(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/relacionConVictima",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/relacionConVictima",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/relacionConVictima",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.reporteProcesoIntervencion !== undefined){
let data16 = data.reporteProcesoIntervencion;
if(typeof data16 === "string"){
if(func5(data16) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/reporteProcesoIntervencion",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func5(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reporteProcesoIntervencion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats11(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/reporteProcesoIntervencion",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reporteProcesoIntervencion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data17 = data.observaciones;
if(typeof data17 === "string"){
if(func5(data17) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func5(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats11(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data18 = data.funcionario;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data18.firma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"required",params:{missingProperty: "firma"}});
errors++;
}
for(const key3 in data18){
if(!(((key3 === "nombre") || (key3 === "cargo")) || (key3 === "firma"))){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data18.nombre !== undefined){
let data19 = data18.nombre;
if(typeof data19 === "string"){
if(func5(data19) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func5(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/nombre",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.cargo !== undefined){
let data20 = data18.cargo;
if(typeof data20 === "string"){
if(func5(data20) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func5(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/cargo",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.firma !== undefined){
let data21 = data18.firma;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const tag0 = data21.tipo;
if(typeof tag0 == "string"){
if(tag0 === "ELECTRONICA"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data21.nivel === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"required",params:{missingProperty: "nivel"}});
errors++;
}
if(data21.fechaHora === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
for(const key4 in data21){
if(!(((key4 === "tipo") || (key4 === "nivel")) || (key4 === "fechaHora"))){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data21.tipo !== undefined){
let data22 = data21.tipo;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("ELECTRONICA" !== data22){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/tipo",keyword:"const",params:{allowedValue: "ELECTRONICA"}});
errors++;
}
}
if(data21.nivel !== undefined){
let data23 = data21.nivel;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/nivel",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "SIMPLE") || (data23 === "AVANZADA"))){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/nivel",keyword:"enum",params:{allowedValues: schema4.properties.funcionario.properties.firma.oneOf[0].properties.nivel.enum}});
errors++;
}
}
if(data21.fechaHora !== undefined){
let data24 = data21.fechaHora;
if(typeof data24 === "string"){
if(func5(data24) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats12(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"type",params:{type: "object"}});
errors++;
}
var props2 = true;
}
else if(tag0 === "MANUSCRITA"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data21.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key5 in data21){
if(!((key5 === "tipo") || (key5 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data21.tipo !== undefined){
let data25 = data21.tipo;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("MANUSCRITA" !== data25){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/tipo",keyword:"const",params:{allowedValue: "MANUSCRITA"}});
errors++;
}
}
if(data21.fecha !== undefined){
let data26 = data21.fecha;
if(typeof data26 === "string"){
if(func5(data26) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats8(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"type",params:{type: "object"}});
errors++;
}
if(props2 !== true){
props2 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/firma",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:intervencion.cerrada:1.0.0 */
const intervencion_cerrada_1_0_0 = (() => {
const validate1 = parts_formulario_seguimiento_1_0_0;
const validate2 = parts_manifestacion_espontanea_1_0_0;
const schema4 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:intervencion.cerrada:1.0.0","type":"object","additionalProperties":false,"required":["derivacion","causal","formulario","fechaCierre","motivo","objetivos","fundamento"],"properties":{"derivacion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"causal":{"type":"string","const":"TERMINO_INTERVENCION"},"formulario":{"$ref":"urn:valija:schema:parts.formulario-seguimiento:1.0.0"},"fechaCierre":{"type":"string","format":"date","maxLength":10},"motivo":{"type":"string","enum":["OBJETIVOS_CUMPLIDOS","NECESIDADES_RESUELTAS","NECESIDADES_CUBIERTAS_POR_OTRO_PLAN","REQUIERE_OTRA_INTERVENCION","CAMBIO_DE_TERRITORIO","NNA_DECIDE_NO_CONTINUAR","NNA_NO_UBICADO","RESOLUCION_DE_TRIBUNAL","FALLECIMIENTO"]},"objetivos":{"type":"string","enum":["LOGRADOS","LOGRADOS_EN_PARTE","NO_LOGRADOS"]},"necesidadesPendientes":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","enum":["INTERVENCION_REPARATORIA","ATENCION_PSICOLOGICA","ATENCION_PSIQUIATRICA","ATENCION_SOCIAL","ATENCION_MEDICA","REPRESENTACION_JURIDICA"]}},"fundamento":{"type":"string","format":"texto","minLength":1,"maxLength":4000},"manifestacionEspontanea":{"$ref":"urn:valija:schema:parts.manifestacion-espontanea:1.0.0"}}};
const func5 = Object.prototype.hasOwnProperty;
const func6 = ucs2length;
const pattern7 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats8 = formats.date;
const formats9 = formats.texto;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.causal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causal"}});
errors++;
}
if(data.formulario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "formulario"}});
errors++;
}
if(data.fechaCierre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaCierre"}});
errors++;
}
if(data.motivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivo"}});
errors++;
}
if(data.objetivos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "objetivos"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(func5.call(schema4.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func6(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causal !== undefined){
let data1 = data.causal;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"type",params:{type: "string"}});
errors++;
}
if("TERMINO_INTERVENCION" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"const",params:{allowedValue: "TERMINO_INTERVENCION"}});
errors++;
}
}
if(data.formulario !== undefined){
if(!(validate1(data.formulario, {instancePath:instancePath+"/formulario",parentData:data,parentDataProperty:"formulario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.fechaCierre !== undefined){
let data3 = data.fechaCierre;
if(typeof data3 === "string"){
if(func6(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaCierre",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats8(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaCierre",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaCierre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.motivo !== undefined){
let data4 = data.motivo;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data4 === "OBJETIVOS_CUMPLIDOS") || (data4 === "NECESIDADES_RESUELTAS")) || (data4 === "NECESIDADES_CUBIERTAS_POR_OTRO_PLAN")) || (data4 === "REQUIERE_OTRA_INTERVENCION")) || (data4 === "CAMBIO_DE_TERRITORIO")) || (data4 === "NNA_DECIDE_NO_CONTINUAR")) || (data4 === "NNA_NO_UBICADO")) || (data4 === "RESOLUCION_DE_TRIBUNAL")) || (data4 === "FALLECIMIENTO"))){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"enum",params:{allowedValues: schema4.properties.motivo.enum}});
errors++;
}
}
if(data.objetivos !== undefined){
let data5 = data.objetivos;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/objetivos",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "LOGRADOS") || (data5 === "LOGRADOS_EN_PARTE")) || (data5 === "NO_LOGRADOS"))){
(vErrors ??= []).push({instancePath:instancePath+"/objetivos",keyword:"enum",params:{allowedValues: schema4.properties.objetivos.enum}});
errors++;
}
}
if(data.necesidadesPendientes !== undefined){
let data6 = data.necesidadesPendientes;
if(Array.isArray(data6)){
if(data6.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesPendientes",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesPendientes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesPendientes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data7 === "INTERVENCION_REPARATORIA") || (data7 === "ATENCION_PSICOLOGICA")) || (data7 === "ATENCION_PSIQUIATRICA")) || (data7 === "ATENCION_SOCIAL")) || (data7 === "ATENCION_MEDICA")) || (data7 === "REPRESENTACION_JURIDICA"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesPendientes/" + i0,keyword:"enum",params:{allowedValues: schema4.properties.necesidadesPendientes.items.enum}});
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesPendientes",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesPendientes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data8 = data.fundamento;
if(typeof data8 === "string"){
if(func6(data8) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func6(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats9(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.manifestacionEspontanea !== undefined){
if(!(validate2(data.manifestacionEspontanea, {instancePath:instancePath+"/manifestacionEspontanea",parentData:data,parentDataProperty:"manifestacionEspontanea",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:parts.plan-vigente:1.0.0 */
const parts_plan_vigente_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "institucion") || (key0 === "programa")) || (key0 === "profesional")) || (key0 === "telefono"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
let data0 = data.institucion;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.programa !== undefined){
let data1 = data.programa;
if(typeof data1 === "string"){
if(func2(data1) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/programa",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/programa",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programa",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.profesional !== undefined){
let data2 = data.profesional;
if(typeof data2 === "string"){
if(func2(data2) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.telefono !== undefined){
let data3 = data.telefono;
if(typeof data3 === "string"){
if(func2(data3) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:intervencion.iniciada:1.0.0 */
const intervencion_iniciada_1_0_0 = (() => {
const validate1 = parts_formulario_seguimiento_1_0_0;
const validate2 = parts_plan_vigente_1_0_0;
const validate3 = parts_manifestacion_espontanea_1_0_0;
const schema5 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:intervencion.iniciada:1.0.0","type":"object","additionalProperties":false,"required":["derivacion","causal","formulario","profesionalAsignado","plazo","contextualizacion","disposicion"],"properties":{"derivacion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"causal":{"type":"string","const":"INICIO_PROGRAMA_Y_PLAN"},"formulario":{"$ref":"urn:valija:schema:parts.formulario-seguimiento:1.0.0"},"profesionalAsignado":{"type":"object","additionalProperties":false,"required":["nombre"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":160,"pattern":"\\S"},"cargo":{"type":"string","minLength":1,"maxLength":100,"pattern":"\\S"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correoElectronico":{"type":"string","format":"email","maxLength":254}}},"plazo":{"type":"object","additionalProperties":false,"required":["inicio","termino"],"properties":{"inicio":{"type":"string","format":"date","maxLength":10},"termino":{"type":"string","format":"date","maxLength":10}}},"contextualizacion":{"type":"object","additionalProperties":false,"required":["informado","aQuien"],"properties":{"informado":{"type":"boolean","const":true},"aQuien":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"type":"string","enum":["NNA","ADULTO"]}},"fecha":{"type":"string","format":"date","maxLength":10}}},"disposicion":{"type":"object","additionalProperties":false,"required":["nna"],"properties":{"nna":{"type":"string","enum":["DISPUESTO","DISPUESTO_CON_RETICENCIAS","NO_DISPUESTO","NO_MANIFIESTA"]},"adulto":{"type":"string","enum":["DISPUESTO","DISPUESTO_CON_RETICENCIAS","NO_DISPUESTO","NO_MANIFIESTA"]}}},"coordinacionPlanVigente":{"type":"object","additionalProperties":false,"required":["plan","fechaContacto"],"properties":{"plan":{"$ref":"urn:valija:schema:parts.plan-vigente:1.0.0"},"fechaContacto":{"type":"string","format":"date","maxLength":10},"acuerdos":{"type":"string","format":"texto","minLength":1,"maxLength":1000}}},"manifestacionEspontanea":{"$ref":"urn:valija:schema:parts.manifestacion-espontanea:1.0.0"}}};
const func6 = Object.prototype.hasOwnProperty;
const func7 = ucs2length;
const pattern8 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern9 = new RegExp("\\S", "u");
const pattern10 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats11 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats12 = formats.date;
const formats13 = formats.texto;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.causal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causal"}});
errors++;
}
if(data.formulario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "formulario"}});
errors++;
}
if(data.profesionalAsignado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "profesionalAsignado"}});
errors++;
}
if(data.plazo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plazo"}});
errors++;
}
if(data.contextualizacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contextualizacion"}});
errors++;
}
if(data.disposicion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "disposicion"}});
errors++;
}
for(const key0 in data){
if(!(func6.call(schema5.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func7(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern8.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causal !== undefined){
let data1 = data.causal;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"type",params:{type: "string"}});
errors++;
}
if("INICIO_PROGRAMA_Y_PLAN" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"const",params:{allowedValue: "INICIO_PROGRAMA_Y_PLAN"}});
errors++;
}
}
if(data.formulario !== undefined){
if(!(validate1(data.formulario, {instancePath:instancePath+"/formulario",parentData:data,parentDataProperty:"formulario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.profesionalAsignado !== undefined){
let data3 = data.profesionalAsignado;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key1 in data3){
if(!((((key1 === "nombre") || (key1 === "cargo")) || (key1 === "telefono")) || (key1 === "correoElectronico"))){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.nombre !== undefined){
let data4 = data3.nombre;
if(typeof data4 === "string"){
if(func7(data4) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func7(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern9.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/nombre",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.cargo !== undefined){
let data5 = data3.cargo;
if(typeof data5 === "string"){
if(func7(data5) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func7(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern9.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/cargo",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.telefono !== undefined){
let data6 = data3.telefono;
if(typeof data6 === "string"){
if(func7(data6) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern10.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.correoElectronico !== undefined){
let data7 = data3.correoElectronico;
if(typeof data7 === "string"){
if(func7(data7) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/correoElectronico",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats11.test(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/correoElectronico",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado/correoElectronico",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.plazo !== undefined){
let data8 = data.plazo;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.inicio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazo",keyword:"required",params:{missingProperty: "inicio"}});
errors++;
}
if(data8.termino === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazo",keyword:"required",params:{missingProperty: "termino"}});
errors++;
}
for(const key2 in data8){
if(!((key2 === "inicio") || (key2 === "termino"))){
(vErrors ??= []).push({instancePath:instancePath+"/plazo",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.inicio !== undefined){
let data9 = data8.inicio;
if(typeof data9 === "string"){
if(func7(data9) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazo/inicio",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats12(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/plazo/inicio",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazo/inicio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.termino !== undefined){
let data10 = data8.termino;
if(typeof data10 === "string"){
if(func7(data10) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazo/termino",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats12(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/plazo/termino",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazo/termino",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.contextualizacion !== undefined){
let data11 = data.contextualizacion;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.informado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion",keyword:"required",params:{missingProperty: "informado"}});
errors++;
}
if(data11.aQuien === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion",keyword:"required",params:{missingProperty: "aQuien"}});
errors++;
}
for(const key3 in data11){
if(!(((key3 === "informado") || (key3 === "aQuien")) || (key3 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data11.informado !== undefined){
let data12 = data11.informado;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/informado",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data12){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/informado",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data11.aQuien !== undefined){
let data13 = data11.aQuien;
if(Array.isArray(data13)){
if(data13.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/aQuien",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/aQuien",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/aQuien/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data14 === "NNA") || (data14 === "ADULTO"))){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/aQuien/" + i0,keyword:"enum",params:{allowedValues: schema5.properties.contextualizacion.properties.aQuien.items.enum}});
errors++;
}
}
let i1 = data13.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data13[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/aQuien",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/aQuien",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data11.fecha !== undefined){
let data15 = data11.fecha;
if(typeof data15 === "string"){
if(func7(data15) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats12(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contextualizacion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.disposicion !== undefined){
let data16 = data.disposicion;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
for(const key4 in data16){
if(!((key4 === "nna") || (key4 === "adulto"))){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data16.nna !== undefined){
let data17 = data16.nna;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/nna",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data17 === "DISPUESTO") || (data17 === "DISPUESTO_CON_RETICENCIAS")) || (data17 === "NO_DISPUESTO")) || (data17 === "NO_MANIFIESTA"))){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/nna",keyword:"enum",params:{allowedValues: schema5.properties.disposicion.properties.nna.enum}});
errors++;
}
}
if(data16.adulto !== undefined){
let data18 = data16.adulto;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/adulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data18 === "DISPUESTO") || (data18 === "DISPUESTO_CON_RETICENCIAS")) || (data18 === "NO_DISPUESTO")) || (data18 === "NO_MANIFIESTA"))){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/adulto",keyword:"enum",params:{allowedValues: schema5.properties.disposicion.properties.adulto.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disposicion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.coordinacionPlanVigente !== undefined){
let data19 = data.coordinacionPlanVigente;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.plan === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente",keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
if(data19.fechaContacto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente",keyword:"required",params:{missingProperty: "fechaContacto"}});
errors++;
}
for(const key5 in data19){
if(!(((key5 === "plan") || (key5 === "fechaContacto")) || (key5 === "acuerdos"))){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data19.plan !== undefined){
if(!(validate2(data19.plan, {instancePath:instancePath+"/coordinacionPlanVigente/plan",parentData:data19,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data19.fechaContacto !== undefined){
let data21 = data19.fechaContacto;
if(typeof data21 === "string"){
if(func7(data21) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente/fechaContacto",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats12(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente/fechaContacto",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente/fechaContacto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.acuerdos !== undefined){
let data22 = data19.acuerdos;
if(typeof data22 === "string"){
if(func7(data22) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente/acuerdos",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func7(data22) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente/acuerdos",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats13(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente/acuerdos",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente/acuerdos",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coordinacionPlanVigente",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.manifestacionEspontanea !== undefined){
if(!(validate3(data.manifestacionEspontanea, {instancePath:instancePath+"/manifestacionEspontanea",parentData:data,parentDataProperty:"manifestacionEspontanea",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate4;
})();

/** urn:valija:schema:mensaje.observado:1.0.0 */
const mensaje_observado_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[a-z-]{1,40}\\.[a-z-]{1,40}$", "u");
const pattern5 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const pattern6 = new RegExp("^[A-Z]+(_[A-Z]+)*$", "u");
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hilo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data.mensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mensaje"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.regla === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "regla"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "hilo") || (key0 === "mensaje")) || (key0 === "tipo")) || (key0 === "regla")) || (key0 === "estado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.hilo !== undefined){
let data0 = data.hilo;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mensaje !== undefined){
let data1 = data.mensaje;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tipo !== undefined){
let data2 = data.tipo;
if(typeof data2 === "string"){
if(func2(data2) > 81){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"maxLength",params:{limit: 81}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"pattern",params:{pattern: "^[a-z-]{1,40}\\.[a-z-]{1,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regla !== undefined){
let data3 = data.regla;
if(typeof data3 === "string"){
if(func2(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/regla",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/regla",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regla",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data4 = data.estado;
if(typeof data4 === "string"){
if(func2(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern6.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"pattern",params:{pattern: "^[A-Z]+(_[A-Z]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:parts.antecedente:1.0.0 */
const parts_antecedente_1_0_0 = (() => {
const validate1 = parts_adjunto_1_0_0;
const func3 = ucs2length;
const pattern4 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.estado;
if(typeof tag0 == "string"){
if(tag0 === "ACOMPANADO"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "codigo") || (key0 === "estado")) || (key0 === "adjunto"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
let data0 = data.codigo;
if(typeof data0 === "string"){
if(func3(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data1 = data.estado;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACOMPANADO" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "ACOMPANADO"}});
errors++;
}
}
if(data.adjunto !== undefined){
if(!(validate1(data.adjunto, {instancePath:instancePath+"/adjunto",parentData:data,parentDataProperty:"adjunto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "PENDIENTE"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key1 in data){
if(!((key1 === "codigo") || (key1 === "estado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.codigo !== undefined){
let data3 = data.codigo;
if(typeof data3 === "string"){
if(func3(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data4 = data.estado;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("PENDIENTE" !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "PENDIENTE"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_CORRESPONDE"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key2 in data){
if(!((key2 === "codigo") || (key2 === "estado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data.codigo !== undefined){
let data5 = data.codigo;
if(typeof data5 === "string"){
if(func3(data5) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data6 = data.estado;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("NO_CORRESPONDE" !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "NO_CORRESPONDE"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":true,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:parts.cita:1.0.0 */
const parts_cita_1_0_0 = (() => {
const formats2 = formats["date-time"];
const formats3 = formats.comuna;
const func4 = ucs2length;
const pattern5 = new RegExp("\\S", "u");
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.lugar === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lugar"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "fechaHora") || (key0 === "lugar"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data0 = data.fechaHora;
if(typeof data0 === "string"){
if(func4(data0) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats2(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lugar !== undefined){
let data1 = data.lugar;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lugar",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data1.direccion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lugar",keyword:"required",params:{missingProperty: "direccion"}});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "nombre") || (key1 === "direccion")) || (key1 === "comuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/lugar",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.nombre !== undefined){
let data2 = data1.nombre;
if(typeof data2 === "string"){
if(func4(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/lugar/nombre",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func4(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lugar/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/lugar/nombre",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lugar/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.direccion !== undefined){
let data3 = data1.direccion;
if(typeof data3 === "string"){
if(func4(data3) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/lugar/direccion",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func4(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lugar/direccion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/lugar/direccion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lugar/direccion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.comuna !== undefined){
let data4 = data1.comuna;
if(typeof data4 === "string"){
if(func4(data4) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/lugar/comuna",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!(formats3(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/lugar/comuna",keyword:"format",params:{format: "comuna"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lugar/comuna",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lugar",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:parts.resolucion:1.0.0 */
const parts_resolucion_1_0_0 = (() => {
const validate1 = parts_adjunto_1_0_0;
const func3 = ucs2length;
const pattern4 = new RegExp("\\S", "u");
const formats5 = formats.date;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data.fecha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "numero") || (key0 === "fecha")) || (key0 === "adjunto"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numero !== undefined){
let data0 = data.numero;
if(typeof data0 === "string"){
if(func3(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fecha !== undefined){
let data1 = data.fecha;
if(typeof data1 === "string"){
if(func3(data1) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats5(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.adjunto !== undefined){
if(!(validate1(data.adjunto, {instancePath:instancePath+"/adjunto",parentData:data,parentDataProperty:"adjunto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:plan.consultado:1.0.0 */
const plan_consultado_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_persona_1_0_0;
const validate3 = parts_plan_vigente_1_0_0;
const validate4 = parts_tribunal_familia_1_0_0;
const schema6 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:plan.consultado:1.0.0","type":"object","additionalProperties":false,"required":["fechaConsulta","consultante","victima","necesidades"],"properties":{"fechaConsulta":{"type":"string","format":"date-time","maxLength":35},"consultante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"victima":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"necesidades":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","enum":["INTERVENCION_REPARATORIA","ATENCION_PSICOLOGICA","ATENCION_PSIQUIATRICA","ATENCION_SOCIAL","ATENCION_MEDICA","REPRESENTACION_JURIDICA"]}},"planConocido":{"$ref":"urn:valija:schema:parts.plan-vigente:1.0.0"},"tribunalFamilia":{"$ref":"urn:valija:schema:parts.tribunal-familia:1.0.0"}}};
const formats7 = formats["date-time"];
const func8 = ucs2length;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaConsulta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaConsulta"}});
errors++;
}
if(data.consultante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consultante"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data.necesidades === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidades"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "fechaConsulta") || (key0 === "consultante")) || (key0 === "victima")) || (key0 === "necesidades")) || (key0 === "planConocido")) || (key0 === "tribunalFamilia"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fechaConsulta !== undefined){
let data0 = data.fechaConsulta;
if(typeof data0 === "string"){
if(func8(data0) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats7(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consultante !== undefined){
if(!(validate1(data.consultante, {instancePath:instancePath+"/consultante",parentData:data,parentDataProperty:"consultante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.victima !== undefined){
if(!(validate2(data.victima, {instancePath:instancePath+"/victima",parentData:data,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.necesidades !== undefined){
let data3 = data.necesidades;
if(Array.isArray(data3)){
if(data3.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "INTERVENCION_REPARATORIA") || (data4 === "ATENCION_PSICOLOGICA")) || (data4 === "ATENCION_PSIQUIATRICA")) || (data4 === "ATENCION_SOCIAL")) || (data4 === "ATENCION_MEDICA")) || (data4 === "REPRESENTACION_JURIDICA"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"enum",params:{allowedValues: schema6.properties.necesidades.items.enum}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.planConocido !== undefined){
if(!(validate3(data.planConocido, {instancePath:instancePath+"/planConocido",parentData:data,parentDataProperty:"planConocido",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.tribunalFamilia !== undefined){
if(!(validate4(data.tribunalFamilia, {instancePath:instancePath+"/tribunalFamilia",parentData:data,parentDataProperty:"tribunalFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate5;
})();

/** urn:valija:schema:plan.informado:1.0.0 */
const plan_informado_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_plan_vigente_1_0_0;
const schema4 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:plan.informado:1.0.0","type":"object","additionalProperties":false,"required":["consulta","fechaInforme","informante","resultado"],"properties":{"consulta":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaInforme":{"type":"string","format":"date-time","maxLength":35},"informante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"resultado":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo"],"properties":{"tipo":{"type":"string","const":"SIN_PLAN"}}},{"type":"object","additionalProperties":false,"required":["tipo","plan"],"properties":{"tipo":{"type":"string","const":"PLAN_CUBRE"},"plan":{"$ref":"urn:valija:schema:parts.plan-vigente:1.0.0"},"terminoPrevisto":{"type":"string","format":"date","maxLength":10}}},{"type":"object","additionalProperties":false,"required":["tipo","plan","porComplementar"],"properties":{"tipo":{"type":"string","const":"PLAN_NO_CUBRE"},"plan":{"$ref":"urn:valija:schema:parts.plan-vigente:1.0.0"},"terminoPrevisto":{"type":"string","format":"date","maxLength":10},"porComplementar":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","enum":["INTERVENCION_REPARATORIA","ATENCION_PSICOLOGICA","ATENCION_PSIQUIATRICA","ATENCION_SOCIAL","ATENCION_MEDICA","REPRESENTACION_JURIDICA"]}},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":1000}}}]}}};
const func5 = ucs2length;
const pattern6 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats7 = formats["date-time"];
const formats8 = formats.date;
const formats9 = formats.texto;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consulta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consulta"}});
errors++;
}
if(data.fechaInforme === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaInforme"}});
errors++;
}
if(data.informante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informante"}});
errors++;
}
if(data.resultado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resultado"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "consulta") || (key0 === "fechaInforme")) || (key0 === "informante")) || (key0 === "resultado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.consulta !== undefined){
let data0 = data.consulta;
if(typeof data0 === "string"){
if(func5(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/consulta",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/consulta",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consulta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaInforme !== undefined){
let data1 = data.fechaInforme;
if(typeof data1 === "string"){
if(func5(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats7(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.informante !== undefined){
if(!(validate1(data.informante, {instancePath:instancePath+"/informante",parentData:data,parentDataProperty:"informante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.resultado !== undefined){
let data3 = data.resultado;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const tag0 = data3.tipo;
if(typeof tag0 == "string"){
if(tag0 === "SIN_PLAN"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key1 in data3){
if(!(key1 === "tipo")){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.tipo !== undefined){
let data4 = data3.tipo;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_PLAN" !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"const",params:{allowedValue: "SIN_PLAN"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "PLAN_CUBRE"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data3.plan === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
for(const key2 in data3){
if(!(((key2 === "tipo") || (key2 === "plan")) || (key2 === "terminoPrevisto"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.tipo !== undefined){
let data5 = data3.tipo;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PLAN_CUBRE" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"const",params:{allowedValue: "PLAN_CUBRE"}});
errors++;
}
}
if(data3.plan !== undefined){
if(!(validate2(data3.plan, {instancePath:instancePath+"/resultado/plan",parentData:data3,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data3.terminoPrevisto !== undefined){
let data7 = data3.terminoPrevisto;
if(typeof data7 === "string"){
if(func5(data7) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/terminoPrevisto",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats8(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/terminoPrevisto",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/terminoPrevisto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PLAN_NO_CUBRE"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data3.plan === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
if(data3.porComplementar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"required",params:{missingProperty: "porComplementar"}});
errors++;
}
for(const key3 in data3){
if(!(((((key3 === "tipo") || (key3 === "plan")) || (key3 === "terminoPrevisto")) || (key3 === "porComplementar")) || (key3 === "observaciones"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data3.tipo !== undefined){
let data8 = data3.tipo;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PLAN_NO_CUBRE" !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/tipo",keyword:"const",params:{allowedValue: "PLAN_NO_CUBRE"}});
errors++;
}
}
if(data3.plan !== undefined){
if(!(validate2(data3.plan, {instancePath:instancePath+"/resultado/plan",parentData:data3,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data3.terminoPrevisto !== undefined){
let data10 = data3.terminoPrevisto;
if(typeof data10 === "string"){
if(func5(data10) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/terminoPrevisto",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats8(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/terminoPrevisto",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/terminoPrevisto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.porComplementar !== undefined){
let data11 = data3.porComplementar;
if(Array.isArray(data11)){
if(data11.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/porComplementar",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/porComplementar",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/porComplementar/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data12 === "INTERVENCION_REPARATORIA") || (data12 === "ATENCION_PSICOLOGICA")) || (data12 === "ATENCION_PSIQUIATRICA")) || (data12 === "ATENCION_SOCIAL")) || (data12 === "ATENCION_MEDICA")) || (data12 === "REPRESENTACION_JURIDICA"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/porComplementar/" + i0,keyword:"enum",params:{allowedValues: schema4.properties.resultado.oneOf[2].properties.porComplementar.items.enum}});
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/resultado/porComplementar",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/porComplementar",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data3.observaciones !== undefined){
let data13 = data3.observaciones;
if(typeof data13 === "string"){
if(func5(data13) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/observaciones",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func5(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats9(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:plazo.por-vencer:1.0.0 */
const plazo_por_vencer_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", "u");
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$", "u");
const formats6 = formats["date-time"];
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.obligacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "obligacion"}});
errors++;
}
if(data.hilo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data.mensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mensaje"}});
errors++;
}
if(data.deudor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deudor"}});
errors++;
}
if(data.acreedor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "acreedor"}});
errors++;
}
if(data.vence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vence"}});
errors++;
}
if(data.escalamiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "escalamiento"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "obligacion") || (key0 === "hilo")) || (key0 === "mensaje")) || (key0 === "deudor")) || (key0 === "acreedor")) || (key0 === "vence")) || (key0 === "escalamiento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.obligacion !== undefined){
let data0 = data.obligacion;
if(typeof data0 === "string"){
if(func2(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hilo !== undefined){
let data1 = data.hilo;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mensaje !== undefined){
let data2 = data.mensaje;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deudor !== undefined){
let data3 = data.deudor;
if(typeof data3 === "string"){
if(func2(data3) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/deudor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/deudor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deudor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.acreedor !== undefined){
let data4 = data.acreedor;
if(typeof data4 === "string"){
if(func2(data4) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/acreedor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern5.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/acreedor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acreedor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.vence !== undefined){
let data5 = data.vence;
if(typeof data5 === "string"){
if(func2(data5) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.escalamiento !== undefined){
let data6 = data.escalamiento;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"maximum",params:{comparison: "<=", limit: 9}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:plazo.por-vencer:2.0.0 */
const plazo_por_vencer_2_0_0 = (() => {
const schema2 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:plazo.por-vencer:2.0.0","type":"object","additionalProperties":false,"required":["plazos"],"properties":{"plazos":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["obligacion","hilo","mensaje","deudor","acreedor","vence","escalamiento"],"properties":{"obligacion":{"type":"string","pattern":"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$","maxLength":60},"titulo":{"type":"string","minLength":1,"maxLength":160},"hilo":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"mensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"periodo":{"type":"integer","minimum":1,"maximum":1200},"deudor":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$","maxLength":115},"acreedor":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$","maxLength":115},"vence":{"type":"string","format":"date-time","maxLength":35},"escalamiento":{"type":"integer","minimum":0,"maximum":9},"momento":{"type":"string","format":"date-time","maxLength":35}}}}}};
const func3 = Object.prototype.hasOwnProperty;
const func4 = ucs2length;
const pattern5 = new RegExp("^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$", "u");
const formats8 = formats["date-time"];
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plazos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plazos"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "plazos")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.plazos !== undefined){
let data0 = data.plazos;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.obligacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "obligacion"}});
errors++;
}
if(data1.hilo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data1.mensaje === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "mensaje"}});
errors++;
}
if(data1.deudor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "deudor"}});
errors++;
}
if(data1.acreedor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "acreedor"}});
errors++;
}
if(data1.vence === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "vence"}});
errors++;
}
if(data1.escalamiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "escalamiento"}});
errors++;
}
for(const key1 in data1){
if(!(func3.call(schema2.properties.plazos.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.obligacion !== undefined){
let data2 = data1.obligacion;
if(typeof data2 === "string"){
if(func4(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.titulo !== undefined){
let data3 = data1.titulo;
if(typeof data3 === "string"){
if(func4(data3) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func4(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.hilo !== undefined){
let data4 = data1.hilo;
if(typeof data4 === "string"){
if(func4(data4) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.mensaje !== undefined){
let data5 = data1.mensaje;
if(typeof data5 === "string"){
if(func4(data5) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.periodo !== undefined){
let data6 = data1.periodo;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1200 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"maximum",params:{comparison: "<=", limit: 1200}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data1.deudor !== undefined){
let data7 = data1.deudor;
if(typeof data7 === "string"){
if(func4(data7) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.acreedor !== undefined){
let data8 = data1.acreedor;
if(typeof data8 === "string"){
if(func4(data8) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern7.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.vence !== undefined){
let data9 = data1.vence;
if(typeof data9 === "string"){
if(func4(data9) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.escalamiento !== undefined){
let data10 = data1.escalamiento;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/escalamiento",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/escalamiento",keyword:"maximum",params:{comparison: "<=", limit: 9}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/escalamiento",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.momento !== undefined){
let data11 = data1.momento;
if(typeof data11 === "string"){
if(func4(data11) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/momento",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/momento",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/momento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:plazo.resuelto:1.0.0 */
const plazo_resuelto_1_0_0 = (() => {
const schema2 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:plazo.resuelto:1.0.0","type":"object","additionalProperties":false,"required":["plazos"],"properties":{"plazos":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["obligacion","hilo","mensaje","deudor","acreedor","vence","resultado","resueltoEn"],"properties":{"obligacion":{"type":"string","pattern":"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$","maxLength":60},"titulo":{"type":"string","minLength":1,"maxLength":160},"hilo":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"mensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"periodo":{"type":"integer","minimum":1,"maximum":1200},"deudor":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$","maxLength":115},"acreedor":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$","maxLength":115},"vence":{"type":"string","format":"date-time","maxLength":35},"resultado":{"type":"string","enum":["CUMPLIDO","ANULADO"]},"resueltoEn":{"type":"string","format":"date-time","maxLength":35},"resueltoPor":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36}}}}}};
const func3 = Object.prototype.hasOwnProperty;
const func4 = ucs2length;
const pattern5 = new RegExp("^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$", "u");
const formats8 = formats["date-time"];
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plazos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plazos"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "plazos")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.plazos !== undefined){
let data0 = data.plazos;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.obligacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "obligacion"}});
errors++;
}
if(data1.hilo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data1.mensaje === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "mensaje"}});
errors++;
}
if(data1.deudor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "deudor"}});
errors++;
}
if(data1.acreedor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "acreedor"}});
errors++;
}
if(data1.vence === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "vence"}});
errors++;
}
if(data1.resultado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "resultado"}});
errors++;
}
if(data1.resueltoEn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "resueltoEn"}});
errors++;
}
for(const key1 in data1){
if(!(func3.call(schema2.properties.plazos.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.obligacion !== undefined){
let data2 = data1.obligacion;
if(typeof data2 === "string"){
if(func4(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.titulo !== undefined){
let data3 = data1.titulo;
if(typeof data3 === "string"){
if(func4(data3) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func4(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.hilo !== undefined){
let data4 = data1.hilo;
if(typeof data4 === "string"){
if(func4(data4) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.mensaje !== undefined){
let data5 = data1.mensaje;
if(typeof data5 === "string"){
if(func4(data5) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.periodo !== undefined){
let data6 = data1.periodo;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1200 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"maximum",params:{comparison: "<=", limit: 1200}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data1.deudor !== undefined){
let data7 = data1.deudor;
if(typeof data7 === "string"){
if(func4(data7) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.acreedor !== undefined){
let data8 = data1.acreedor;
if(typeof data8 === "string"){
if(func4(data8) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern7.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.vence !== undefined){
let data9 = data1.vence;
if(typeof data9 === "string"){
if(func4(data9) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.resultado !== undefined){
let data10 = data1.resultado;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/resultado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "CUMPLIDO") || (data10 === "ANULADO"))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/resultado",keyword:"enum",params:{allowedValues: schema2.properties.plazos.items.properties.resultado.enum}});
errors++;
}
}
if(data1.resueltoEn !== undefined){
let data11 = data1.resueltoEn;
if(typeof data11 === "string"){
if(func4(data11) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/resueltoEn",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/resueltoEn",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/resueltoEn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.resueltoPor !== undefined){
let data12 = data1.resueltoPor;
if(typeof data12 === "string"){
if(func4(data12) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/resueltoPor",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/resueltoPor",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/resueltoPor",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:plazo.sin-recibir:1.0.0 */
const plazo_sin_recibir_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[a-z-]+\\.[a-z-]+$", "u");
const pattern5 = new RegExp("^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$", "u");
const pattern6 = new RegExp("^\\+[0-9][0-9 ]{5,28}[0-9]$", "u");
const formats7 = formats["date-time"];
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mensaje"}});
errors++;
}
if(data.hilo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.destinatario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destinatario"}});
errors++;
}
if(data.aceptado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aceptado"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "mensaje") || (key0 === "hilo")) || (key0 === "tipo")) || (key0 === "destinatario")) || (key0 === "aceptado")) || (key0 === "telefonoTurno"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mensaje !== undefined){
let data0 = data.mensaje;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hilo !== undefined){
let data1 = data.hilo;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tipo !== undefined){
let data2 = data.tipo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"pattern",params:{pattern: "^[a-z-]+\\.[a-z-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.destinatario !== undefined){
let data3 = data.destinatario;
if(typeof data3 === "string"){
if(func2(data3) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/destinatario",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/destinatario",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destinatario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.aceptado !== undefined){
let data4 = data.aceptado;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/aceptado",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats7(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/aceptado",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aceptado",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.telefonoTurno !== undefined){
let data5 = data.telefonoTurno;
if(typeof data5 === "string"){
if(func2(data5) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/telefonoTurno",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/telefonoTurno",keyword:"pattern",params:{pattern: "^\\+[0-9][0-9 ]{5,28}[0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telefonoTurno",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:plazo.vencido:1.0.0 */
const plazo_vencido_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", "u");
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$", "u");
const formats6 = formats["date-time"];
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.obligacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "obligacion"}});
errors++;
}
if(data.hilo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data.mensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mensaje"}});
errors++;
}
if(data.deudor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deudor"}});
errors++;
}
if(data.acreedor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "acreedor"}});
errors++;
}
if(data.vence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vence"}});
errors++;
}
if(data.escalamiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "escalamiento"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "obligacion") || (key0 === "hilo")) || (key0 === "mensaje")) || (key0 === "deudor")) || (key0 === "acreedor")) || (key0 === "vence")) || (key0 === "escalamiento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.obligacion !== undefined){
let data0 = data.obligacion;
if(typeof data0 === "string"){
if(func2(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hilo !== undefined){
let data1 = data.hilo;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hilo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mensaje !== undefined){
let data2 = data.mensaje;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deudor !== undefined){
let data3 = data.deudor;
if(typeof data3 === "string"){
if(func2(data3) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/deudor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/deudor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deudor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.acreedor !== undefined){
let data4 = data.acreedor;
if(typeof data4 === "string"){
if(func2(data4) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/acreedor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern5.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/acreedor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acreedor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.vence !== undefined){
let data5 = data.vence;
if(typeof data5 === "string"){
if(func2(data5) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.escalamiento !== undefined){
let data6 = data.escalamiento;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"maximum",params:{comparison: "<=", limit: 9}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:plazo.vencido:2.0.0 */
const plazo_vencido_2_0_0 = (() => {
const schema2 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:plazo.vencido:2.0.0","type":"object","additionalProperties":false,"required":["plazos"],"properties":{"plazos":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["obligacion","hilo","mensaje","deudor","acreedor","vence","escalamiento"],"properties":{"obligacion":{"type":"string","pattern":"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$","maxLength":60},"titulo":{"type":"string","minLength":1,"maxLength":160},"hilo":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"mensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"periodo":{"type":"integer","minimum":1,"maximum":1200},"deudor":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$","maxLength":115},"acreedor":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$","maxLength":115},"vence":{"type":"string","format":"date-time","maxLength":35},"escalamiento":{"type":"integer","minimum":0,"maximum":9},"momento":{"type":"string","format":"date-time","maxLength":35}}}}}};
const func3 = Object.prototype.hasOwnProperty;
const func4 = ucs2length;
const pattern5 = new RegExp("^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$", "u");
const formats8 = formats["date-time"];
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plazos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plazos"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "plazos")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.plazos !== undefined){
let data0 = data.plazos;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.obligacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "obligacion"}});
errors++;
}
if(data1.hilo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data1.mensaje === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "mensaje"}});
errors++;
}
if(data1.deudor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "deudor"}});
errors++;
}
if(data1.acreedor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "acreedor"}});
errors++;
}
if(data1.vence === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "vence"}});
errors++;
}
if(data1.escalamiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"required",params:{missingProperty: "escalamiento"}});
errors++;
}
for(const key1 in data1){
if(!(func3.call(schema2.properties.plazos.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.obligacion !== undefined){
let data2 = data1.obligacion;
if(typeof data2 === "string"){
if(func4(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/obligacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.titulo !== undefined){
let data3 = data1.titulo;
if(typeof data3 === "string"){
if(func4(data3) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func4(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.hilo !== undefined){
let data4 = data1.hilo;
if(typeof data4 === "string"){
if(func4(data4) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/hilo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.mensaje !== undefined){
let data5 = data1.mensaje;
if(typeof data5 === "string"){
if(func4(data5) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/mensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.periodo !== undefined){
let data6 = data1.periodo;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1200 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"maximum",params:{comparison: "<=", limit: 1200}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/periodo",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data1.deudor !== undefined){
let data7 = data1.deudor;
if(typeof data7 === "string"){
if(func4(data7) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/deudor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.acreedor !== undefined){
let data8 = data1.acreedor;
if(typeof data8 === "string"){
if(func4(data8) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern7.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/acreedor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.vence !== undefined){
let data9 = data1.vence;
if(typeof data9 === "string"){
if(func4(data9) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/vence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.escalamiento !== undefined){
let data10 = data1.escalamiento;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/escalamiento",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/escalamiento",keyword:"maximum",params:{comparison: "<=", limit: 9}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/escalamiento",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.momento !== undefined){
let data11 = data1.momento;
if(typeof data11 === "string"){
if(func4(data11) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/momento",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/momento",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0+"/momento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:protocolo.activado:1.0.0 */
const protocolo_activado_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_persona_1_0_0;
const validate3 = parts_adulto_1_0_0;
const validate4 = parts_prestacion_protocolo_1_0_0;
const validate5 = parts_plan_vigente_1_0_0;
const schema7 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:protocolo.activado:1.0.0","type":"object","additionalProperties":false,"required":["fechaActivacion","activante","origen","tipoTrata","denuncia","persona","condicionEtaria"],"properties":{"folio":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"fechaActivacion":{"type":"string","format":"date-time","maxLength":35},"activante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"origen":{"type":"string","enum":["VICTIMA","TERCERO","INSTITUCION_DETECTORA"]},"tipoTrata":{"type":"string","enum":["SEXUAL","LABORAL","EXTRACCION_ORGANOS","SIN_CLASIFICAR"]},"denuncia":{"type":"object","discriminator":{"propertyName":"estado"},"oneOf":[{"type":"object","additionalProperties":false,"required":["estado"],"properties":{"estado":{"type":"string","const":"CON_DENUNCIA"},"ante":{"type":"string","enum":["MINISTERIO_PUBLICO","PDI","CARABINEROS","TRIBUNAL"]},"fecha":{"type":"string","format":"date","maxLength":10},"ruc":{"type":"string","format":"ruc","maxLength":12},"formalizada":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["estado"],"properties":{"estado":{"type":"string","const":"SIN_DENUNCIA"}}}]},"persona":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"condicionEtaria":{"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"adulto":{"$ref":"urn:valija:schema:parts.adulto:1.0.0"},"necesidadesInmediatas":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.prestacion-protocolo:1.0.0"}},"planVigente":{"$ref":"urn:valija:schema:parts.plan-vigente:1.0.0"},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}};
const func8 = Object.prototype.hasOwnProperty;
const func9 = ucs2length;
const func10 = equal;
const pattern11 = new RegExp("\\S", "u");
const formats12 = formats["date-time"];
const formats13 = formats.date;
const formats14 = formats.ruc;
const formats15 = formats.texto;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaActivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaActivacion"}});
errors++;
}
if(data.activante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "activante"}});
errors++;
}
if(data.origen === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "origen"}});
errors++;
}
if(data.tipoTrata === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoTrata"}});
errors++;
}
if(data.denuncia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "denuncia"}});
errors++;
}
if(data.persona === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
if(data.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
for(const key0 in data){
if(!(func8.call(schema7.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func9(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaActivacion !== undefined){
let data1 = data.fechaActivacion;
if(typeof data1 === "string"){
if(func9(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaActivacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats12(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaActivacion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaActivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.activante !== undefined){
if(!(validate1(data.activante, {instancePath:instancePath+"/activante",parentData:data,parentDataProperty:"activante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.origen !== undefined){
let data3 = data.origen;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/origen",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "VICTIMA") || (data3 === "TERCERO")) || (data3 === "INSTITUCION_DETECTORA"))){
(vErrors ??= []).push({instancePath:instancePath+"/origen",keyword:"enum",params:{allowedValues: schema7.properties.origen.enum}});
errors++;
}
}
if(data.tipoTrata !== undefined){
let data4 = data.tipoTrata;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipoTrata",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data4 === "SEXUAL") || (data4 === "LABORAL")) || (data4 === "EXTRACCION_ORGANOS")) || (data4 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/tipoTrata",keyword:"enum",params:{allowedValues: schema7.properties.tipoTrata.enum}});
errors++;
}
}
if(data.denuncia !== undefined){
let data5 = data.denuncia;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const tag0 = data5.estado;
if(typeof tag0 == "string"){
if(tag0 === "CON_DENUNCIA"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "estado") || (key1 === "ante")) || (key1 === "fecha")) || (key1 === "ruc")) || (key1 === "formalizada"))){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.estado !== undefined){
let data6 = data5.estado;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("CON_DENUNCIA" !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/estado",keyword:"const",params:{allowedValue: "CON_DENUNCIA"}});
errors++;
}
}
if(data5.ante !== undefined){
let data7 = data5.ante;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/ante",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data7 === "MINISTERIO_PUBLICO") || (data7 === "PDI")) || (data7 === "CARABINEROS")) || (data7 === "TRIBUNAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/ante",keyword:"enum",params:{allowedValues: schema7.properties.denuncia.oneOf[0].properties.ante.enum}});
errors++;
}
}
if(data5.fecha !== undefined){
let data8 = data5.fecha;
if(typeof data8 === "string"){
if(func9(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats13(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.ruc !== undefined){
let data9 = data5.ruc;
if(typeof data9 === "string"){
if(func9(data9) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats14(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.formalizada !== undefined){
if(typeof data5.formalizada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/formalizada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "SIN_DENUNCIA"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key2 in data5){
if(!(key2 === "estado")){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.estado !== undefined){
let data11 = data5.estado;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_DENUNCIA" !== data11){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia/estado",keyword:"const",params:{allowedValue: "SIN_DENUNCIA"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"discriminator",params:{error: "mapping", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"discriminator",params:{error: "tag", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.persona !== undefined){
if(!(validate2(data.persona, {instancePath:instancePath+"/persona",parentData:data,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.condicionEtaria !== undefined){
let data13 = data.condicionEtaria;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/condicionEtaria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data13 === "ADULTO") || (data13 === "NNA_ACOMPANADO")) || (data13 === "NNA_NO_ACOMPANADO")) || (data13 === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath:instancePath+"/condicionEtaria",keyword:"enum",params:{allowedValues: schema7.properties.condicionEtaria.enum}});
errors++;
}
}
if(data.adulto !== undefined){
if(!(validate3(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.necesidadesInmediatas !== undefined){
let data15 = data.necesidadesInmediatas;
if(Array.isArray(data15)){
if(data15.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesInmediatas",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesInmediatas",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data15[i0], {instancePath:instancePath+"/necesidadesInmediatas/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
let i1 = data15.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func10(data15[i1], data15[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesInmediatas",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesInmediatas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.planVigente !== undefined){
if(!(validate5(data.planVigente, {instancePath:instancePath+"/planVigente",parentData:data,parentDataProperty:"planVigente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.observaciones !== undefined){
let data18 = data.observaciones;
if(typeof data18 === "string"){
if(func9(data18) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func9(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats15(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate6;
})();

/** urn:valija:schema:protocolo.acusado:1.0.0 */
const protocolo_acusado_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const func3 = ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("\\S", "u");
const formats6 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "activacion"}});
errors++;
}
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.coordinador === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coordinador"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "activacion") || (key0 === "fechaRecepcion")) || (key0 === "coordinador")) || (key0 === "numeroCaso"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.activacion !== undefined){
let data0 = data.activacion;
if(typeof data0 === "string"){
if(func3(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/activacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/activacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data1 = data.fechaRecepcion;
if(typeof data1 === "string"){
if(func3(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.coordinador !== undefined){
if(!(validate1(data.coordinador, {instancePath:instancePath+"/coordinador",parentData:data,parentDataProperty:"coordinador",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.numeroCaso !== undefined){
let data3 = data.numeroCaso;
if(typeof data3 === "string"){
if(func3(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroCaso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroCaso",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroCaso",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroCaso",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:residencia.acusada:1.0.0 */
const residencia_acusada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const func3 = ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("\\S", "u");
const formats6 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.autoridad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "autoridad"}});
errors++;
}
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "solicitud") || (key0 === "fechaRecepcion")) || (key0 === "autoridad")) || (key0 === "numeroSolicitud"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func3(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data1 = data.fechaRecepcion;
if(typeof data1 === "string"){
if(func3(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.autoridad !== undefined){
if(!(validate1(data.autoridad, {instancePath:instancePath+"/autoridad",parentData:data,parentDataProperty:"autoridad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.numeroSolicitud !== undefined){
let data3 = data.numeroSolicitud;
if(typeof data3 === "string"){
if(func3(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:residencia.antecedentes-aportados:0.1.0 */
const residencia_antecedentes_aportados_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_antecedente_1_0_0;
const func4 = ucs2length;
const func5 = equal;
const pattern6 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("\\S", "u");
const formats8 = formats["date-time"];
const formats9 = formats.texto;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.fechaAporte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaAporte"}});
errors++;
}
if(data.solicitante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitante"}});
errors++;
}
if(data.antecedentes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "solicitud") || (key0 === "numeroSolicitud")) || (key0 === "requerimiento")) || (key0 === "fechaAporte")) || (key0 === "solicitante")) || (key0 === "antecedentes")) || (key0 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func4(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data1 = data.numeroSolicitud;
if(typeof data1 === "string"){
if(func4(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func4(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requerimiento !== undefined){
let data2 = data.requerimiento;
if(typeof data2 === "string"){
if(func4(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/requerimiento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/requerimiento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requerimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaAporte !== undefined){
let data3 = data.fechaAporte;
if(typeof data3 === "string"){
if(func4(data3) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.solicitante !== undefined){
if(!(validate1(data.solicitante, {instancePath:instancePath+"/solicitante",parentData:data,parentDataProperty:"solicitante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.antecedentes !== undefined){
let data5 = data.antecedentes;
if(Array.isArray(data5)){
if(data5.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data5[i0], {instancePath:instancePath+"/antecedentes/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func5(data5[i1], data5[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data7 = data.observaciones;
if(typeof data7 === "string"){
if(func4(data7) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func4(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats9(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:residencia.antecedentes-requeridos:0.1.0 */
const residencia_antecedentes_requeridos_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const func3 = ucs2length;
const func4 = equal;
const pattern5 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
const formats8 = formats["date-time"];
const formats9 = formats.texto;
const formats10 = formats.date;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
if(data.fechaRequerimiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRequerimiento"}});
errors++;
}
if(data.autoridad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "autoridad"}});
errors++;
}
if(data.requeridos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requeridos"}});
errors++;
}
if(data.plazoHasta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plazoHasta"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "solicitud") || (key0 === "numeroSolicitud")) || (key0 === "fechaRequerimiento")) || (key0 === "autoridad")) || (key0 === "requeridos")) || (key0 === "plazoHasta")) || (key0 === "fundamento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func3(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data1 = data.numeroSolicitud;
if(typeof data1 === "string"){
if(func3(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaRequerimiento !== undefined){
let data2 = data.fechaRequerimiento;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRequerimiento",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats8(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRequerimiento",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRequerimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.autoridad !== undefined){
if(!(validate1(data.autoridad, {instancePath:instancePath+"/autoridad",parentData:data,parentDataProperty:"autoridad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.requeridos !== undefined){
let data4 = data.requeridos;
if(Array.isArray(data4)){
if(data4.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.codigo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key1 in data5){
if(!((key1 === "codigo") || (key1 === "detalle"))){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.codigo !== undefined){
let data6 = data5.codigo;
if(typeof data6 === "string"){
if(func3(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.detalle !== undefined){
let data7 = data5.detalle;
if(typeof data7 === "string"){
if(func3(data7) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/detalle",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/detalle",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats9(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/detalle",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/detalle",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func4(data4[i1], data4[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.plazoHasta !== undefined){
let data8 = data.plazoHasta;
if(typeof data8 === "string"){
if(func3(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats10(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data9 = data.fundamento;
if(typeof data9 === "string"){
if(func3(data9) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats9(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:residencia.avisada:1.0.0 */
const residencia_avisada_1_0_0 = (() => {
const func2 = ucs2length;
const pattern3 = new RegExp("\\S", "u");
const formats4 = formats["date-time"];
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
if(data.subcategoria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data.fechaPresentacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaPresentacion"}});
errors++;
}
if(data.institucionSolicitante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucionSolicitante"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "numeroSolicitud") || (key0 === "subcategoria")) || (key0 === "fechaPresentacion")) || (key0 === "institucionSolicitante"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data0 = data.numeroSolicitud;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subcategoria !== undefined){
let data1 = data.subcategoria;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRATA" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/subcategoria",keyword:"const",params:{allowedValue: "TRATA"}});
errors++;
}
}
if(data.fechaPresentacion !== undefined){
let data2 = data.fechaPresentacion;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaPresentacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats4(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaPresentacion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaPresentacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucionSolicitante !== undefined){
let data3 = data.institucionSolicitante;
if(typeof data3 === "string"){
if(func2(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucionSolicitante",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucionSolicitante",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/institucionSolicitante",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucionSolicitante",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate1;
})();

/** urn:valija:schema:residencia.denegada:1.0.0 */
const residencia_denegada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_resolucion_1_0_0;
const schema4 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:residencia.denegada:1.0.0","type":"object","additionalProperties":false,"required":["solicitud","numeroSolicitud","autoridad","resolucion","motivo","fundamento","recursos"],"properties":{"solicitud":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"autoridad":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"resolucion":{"$ref":"urn:valija:schema:parts.resolucion:1.0.0"},"motivo":{"type":"string","enum":["SUBCATEGORIA_NO_ACREDITADA","ANTECEDENTES_NO_APORTADOS","IMPEDIMENTO_LEGAL","PRESENTADA_POR_QUIEN_NO_CORRESPONDE","NACIONAL_O_RESIDENTE_DEFINITIVO"]},"fundamento":{"type":"string","format":"texto","minLength":1,"maxLength":4000},"recursos":{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["recurso","ante","hasta"],"properties":{"recurso":{"type":"string","enum":["REPOSICION","JERARQUICO","RECLAMACION_JUDICIAL"]},"ante":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"hasta":{"type":"string","format":"date","maxLength":10}}}}}};
const func5 = ucs2length;
const func6 = equal;
const pattern7 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern8 = new RegExp("\\S", "u");
const formats9 = formats.texto;
const formats10 = formats.date;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
if(data.autoridad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "autoridad"}});
errors++;
}
if(data.resolucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resolucion"}});
errors++;
}
if(data.motivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivo"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
if(data.recursos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recursos"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "solicitud") || (key0 === "numeroSolicitud")) || (key0 === "autoridad")) || (key0 === "resolucion")) || (key0 === "motivo")) || (key0 === "fundamento")) || (key0 === "recursos"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func5(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data1 = data.numeroSolicitud;
if(typeof data1 === "string"){
if(func5(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func5(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.autoridad !== undefined){
if(!(validate1(data.autoridad, {instancePath:instancePath+"/autoridad",parentData:data,parentDataProperty:"autoridad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.resolucion !== undefined){
if(!(validate2(data.resolucion, {instancePath:instancePath+"/resolucion",parentData:data,parentDataProperty:"resolucion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.motivo !== undefined){
let data4 = data.motivo;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data4 === "SUBCATEGORIA_NO_ACREDITADA") || (data4 === "ANTECEDENTES_NO_APORTADOS")) || (data4 === "IMPEDIMENTO_LEGAL")) || (data4 === "PRESENTADA_POR_QUIEN_NO_CORRESPONDE")) || (data4 === "NACIONAL_O_RESIDENTE_DEFINITIVO"))){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"enum",params:{allowedValues: schema4.properties.motivo.enum}});
errors++;
}
}
if(data.fundamento !== undefined){
let data5 = data.fundamento;
if(typeof data5 === "string"){
if(func5(data5) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func5(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats9(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recursos !== undefined){
let data6 = data.recursos;
if(Array.isArray(data6)){
if(data6.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"maxItems",params:{limit: 3}});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.recurso === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "recurso"}});
errors++;
}
if(data7.ante === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "ante"}});
errors++;
}
if(data7.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "recurso") || (key1 === "ante")) || (key1 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.recurso !== undefined){
let data8 = data7.recurso;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/recurso",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "REPOSICION") || (data8 === "JERARQUICO")) || (data8 === "RECLAMACION_JUDICIAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/recurso",keyword:"enum",params:{allowedValues: schema4.properties.recursos.items.properties.recurso.enum}});
errors++;
}
}
if(data7.ante !== undefined){
let data9 = data7.ante;
if(typeof data9 === "string"){
if(func5(data9) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func5(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.hasta !== undefined){
let data10 = data7.hasta;
if(typeof data10 === "string"){
if(func5(data10) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats10(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/hasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func6(data6[i1], data6[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:residencia.otorgada:1.0.0 */
const residencia_otorgada_1_0_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_resolucion_1_0_0;
const func4 = ucs2length;
const pattern5 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("\\S", "u");
const formats7 = formats.date;
const formats8 = formats.texto;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
if(data.autoridad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "autoridad"}});
errors++;
}
if(data.resolucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resolucion"}});
errors++;
}
if(data.permiso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "permiso"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "solicitud") || (key0 === "numeroSolicitud")) || (key0 === "autoridad")) || (key0 === "resolucion")) || (key0 === "permiso")) || (key0 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func4(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data1 = data.numeroSolicitud;
if(typeof data1 === "string"){
if(func4(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func4(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.autoridad !== undefined){
if(!(validate1(data.autoridad, {instancePath:instancePath+"/autoridad",parentData:data,parentDataProperty:"autoridad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.resolucion !== undefined){
if(!(validate2(data.resolucion, {instancePath:instancePath+"/resolucion",parentData:data,parentDataProperty:"resolucion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.permiso !== undefined){
let data4 = data.permiso;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const tag0 = data4.subcategoria;
if(typeof tag0 == "string"){
if(tag0 === "TRATA"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data4.vigenciaDesde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaDesde"}});
errors++;
}
if(data4.vigenciaHasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaHasta"}});
errors++;
}
if(data4.meses === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "meses"}});
errors++;
}
if(data4.habilitaTrabajar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "habilitaTrabajar"}});
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "subcategoria") || (key1 === "vigenciaDesde")) || (key1 === "vigenciaHasta")) || (key1 === "meses")) || (key1 === "habilitaTrabajar")) || (key1 === "exentoDePago"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.subcategoria !== undefined){
let data5 = data4.subcategoria;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRATA" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"const",params:{allowedValue: "TRATA"}});
errors++;
}
}
if(data4.vigenciaDesde !== undefined){
let data6 = data4.vigenciaDesde;
if(typeof data6 === "string"){
if(func4(data6) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.vigenciaHasta !== undefined){
let data7 = data4.vigenciaHasta;
if(typeof data7 === "string"){
if(func4(data7) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.meses !== undefined){
let data8 = data4.meses;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 24 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data8 < 12 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"minimum",params:{comparison: ">=", limit: 12}});
errors++;
}
}
}
if(data4.habilitaTrabajar !== undefined){
let data9 = data4.habilitaTrabajar;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data4.exentoDePago !== undefined){
if(typeof data4.exentoDePago !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoDePago",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "VIOLENCIA_INTRAFAMILIAR_O_GENERO"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data4.vigenciaDesde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaDesde"}});
errors++;
}
if(data4.vigenciaHasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaHasta"}});
errors++;
}
if(data4.meses === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "meses"}});
errors++;
}
if(data4.habilitaTrabajar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "habilitaTrabajar"}});
errors++;
}
for(const key2 in data4){
if(!((((((key2 === "subcategoria") || (key2 === "vigenciaDesde")) || (key2 === "vigenciaHasta")) || (key2 === "meses")) || (key2 === "habilitaTrabajar")) || (key2 === "exentoDePago"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.subcategoria !== undefined){
let data11 = data4.subcategoria;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("VIOLENCIA_INTRAFAMILIAR_O_GENERO" !== data11){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"const",params:{allowedValue: "VIOLENCIA_INTRAFAMILIAR_O_GENERO"}});
errors++;
}
}
if(data4.vigenciaDesde !== undefined){
let data12 = data4.vigenciaDesde;
if(typeof data12 === "string"){
if(func4(data12) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.vigenciaHasta !== undefined){
let data13 = data4.vigenciaHasta;
if(typeof data13 === "string"){
if(func4(data13) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.meses !== undefined){
let data14 = data4.meses;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 24 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.habilitaTrabajar !== undefined){
let data15 = data4.habilitaTrabajar;
if(typeof data15 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data15){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data4.exentoDePago !== undefined){
if(typeof data4.exentoDePago !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoDePago",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "TRAFICO_MIGRANTES"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data4.vigenciaDesde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaDesde"}});
errors++;
}
if(data4.vigenciaHasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaHasta"}});
errors++;
}
if(data4.meses === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "meses"}});
errors++;
}
if(data4.habilitaTrabajar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "habilitaTrabajar"}});
errors++;
}
for(const key3 in data4){
if(!((((((key3 === "subcategoria") || (key3 === "vigenciaDesde")) || (key3 === "vigenciaHasta")) || (key3 === "meses")) || (key3 === "habilitaTrabajar")) || (key3 === "exentoDePago"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data4.subcategoria !== undefined){
let data17 = data4.subcategoria;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRAFICO_MIGRANTES" !== data17){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"const",params:{allowedValue: "TRAFICO_MIGRANTES"}});
errors++;
}
}
if(data4.vigenciaDesde !== undefined){
let data18 = data4.vigenciaDesde;
if(typeof data18 === "string"){
if(func4(data18) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.vigenciaHasta !== undefined){
let data19 = data4.vigenciaHasta;
if(typeof data19 === "string"){
if(func4(data19) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.meses !== undefined){
let data20 = data4.meses;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 24 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data20 < 1 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.habilitaTrabajar !== undefined){
let data21 = data4.habilitaTrabajar;
if(typeof data21 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data21){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data4.exentoDePago !== undefined){
if(typeof data4.exentoDePago !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoDePago",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "EMBARAZO"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data4.vigenciaDesde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaDesde"}});
errors++;
}
if(data4.vigenciaHasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaHasta"}});
errors++;
}
if(data4.meses === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "meses"}});
errors++;
}
if(data4.habilitaTrabajar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "habilitaTrabajar"}});
errors++;
}
for(const key4 in data4){
if(!((((((key4 === "subcategoria") || (key4 === "vigenciaDesde")) || (key4 === "vigenciaHasta")) || (key4 === "meses")) || (key4 === "habilitaTrabajar")) || (key4 === "exentoDePago"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data4.subcategoria !== undefined){
let data23 = data4.subcategoria;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("EMBARAZO" !== data23){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"const",params:{allowedValue: "EMBARAZO"}});
errors++;
}
}
if(data4.vigenciaDesde !== undefined){
let data24 = data4.vigenciaDesde;
if(typeof data24 === "string"){
if(func4(data24) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.vigenciaHasta !== undefined){
let data25 = data4.vigenciaHasta;
if(typeof data25 === "string"){
if(func4(data25) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.meses !== undefined){
let data26 = data4.meses;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 24 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data26 < 1 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.habilitaTrabajar !== undefined){
let data27 = data4.habilitaTrabajar;
if(typeof data27 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data27){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data4.exentoDePago !== undefined){
if(typeof data4.exentoDePago !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoDePago",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NNA"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data4.vigenciaDesde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaDesde"}});
errors++;
}
if(data4.vigenciaHasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "vigenciaHasta"}});
errors++;
}
if(data4.meses === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "meses"}});
errors++;
}
if(data4.habilitaTrabajar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "habilitaTrabajar"}});
errors++;
}
if(data4.exentoDePago === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "exentoDePago"}});
errors++;
}
if(data4.sinMultas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "sinMultas"}});
errors++;
}
for(const key5 in data4){
if(!(((((((key5 === "subcategoria") || (key5 === "vigenciaDesde")) || (key5 === "vigenciaHasta")) || (key5 === "meses")) || (key5 === "habilitaTrabajar")) || (key5 === "exentoDePago")) || (key5 === "sinMultas"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data4.subcategoria !== undefined){
let data29 = data4.subcategoria;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("NNA" !== data29){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"const",params:{allowedValue: "NNA"}});
errors++;
}
}
if(data4.vigenciaDesde !== undefined){
let data30 = data4.vigenciaDesde;
if(typeof data30 === "string"){
if(func4(data30) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaDesde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.vigenciaHasta !== undefined){
let data31 = data4.vigenciaHasta;
if(typeof data31 === "string"){
if(func4(data31) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats7(data31))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/vigenciaHasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.meses !== undefined){
let data32 = data4.meses;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 24 || isNaN(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data32 < 1 || isNaN(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.habilitaTrabajar !== undefined){
let data33 = data4.habilitaTrabajar;
if(typeof data33 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data33){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/habilitaTrabajar",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data4.exentoDePago !== undefined){
let data34 = data4.exentoDePago;
if(typeof data34 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoDePago",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data34){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoDePago",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data4.sinMultas !== undefined){
let data35 = data4.sinMultas;
if(typeof data35 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/sinMultas",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data35){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/sinMultas",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"discriminator",params:{error: "mapping", tag: "subcategoria", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"discriminator",params:{error: "tag", tag: "subcategoria", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data36 = data.observaciones;
if(typeof data36 === "string"){
if(func4(data36) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func4(data36) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats8(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:residencia.solicitada:0.1.0 */
const residencia_solicitada_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_persona_1_0_0;
const validate3 = parts_nombre_1_0_0;
const validate4 = parts_identificacion_1_0_0;
const validate5 = parts_antecedente_1_0_0;
const schema7 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:residencia.solicitada:0.1.0","type":"object","additionalProperties":false,"required":["fechaSolicitud","solicitante","persona","nacionalidad","solicitaPermisoTrabajo","solicitud"],"properties":{"folio":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"fechaSolicitud":{"type":"string","format":"date-time","maxLength":35},"solicitante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"persona":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"nacionalidad":{"type":"object","discriminator":{"propertyName":"situacion"},"oneOf":[{"type":"object","additionalProperties":false,"required":["situacion","pais"],"properties":{"situacion":{"type":"string","const":"CONOCIDA"},"pais":{"type":"string","format":"pais","maxLength":2}}},{"type":"object","additionalProperties":false,"required":["situacion"],"properties":{"situacion":{"type":"string","const":"APATRIDA"}}},{"type":"object","additionalProperties":false,"required":["situacion"],"properties":{"situacion":{"type":"string","const":"SIN_INFORMACION"}}}]},"solicitaPermisoTrabajo":{"type":"boolean"},"representante":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo","calidad","nombre"],"properties":{"tipo":{"type":"string","const":"PERSONA"},"calidad":{"type":"string","enum":["MADRE_O_PADRE","TUTOR_O_CURADOR","CURADOR_AD_LITEM","CUIDADOR_PERSONAL","APODERADO"]},"nombre":{"$ref":"urn:valija:schema:parts.nombre:1.0.0"},"identificacion":{"$ref":"urn:valija:schema:parts.identificacion:1.0.0"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correoElectronico":{"type":"string","format":"email","maxLength":254}}},{"type":"object","additionalProperties":false,"required":["tipo","institucion"],"properties":{"tipo":{"type":"string","const":"INSTITUCION"},"institucion":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"resolucion":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}}]},"solicitud":{"type":"object","discriminator":{"propertyName":"subcategoria"},"oneOf":[{"type":"object","additionalProperties":false,"required":["subcategoria","presentadaPor","condicionEtaria","peligroRepatriacion","antecedentes"],"properties":{"subcategoria":{"type":"string","const":"TRATA"},"presentadaPor":{"type":"string","const":"MIEMBRO_MESA"},"condicionEtaria":{"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"peligroRepatriacion":{"type":"boolean"},"ruc":{"type":"string","format":"ruc","maxLength":12},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.antecedente:1.0.0"}}}},{"type":"object","additionalProperties":false,"required":["subcategoria","presentadaPor","condicionEtaria","tipoViolencia","antecedentes"],"properties":{"subcategoria":{"type":"string","const":"VIOLENCIA_INTRAFAMILIAR_O_GENERO"},"presentadaPor":{"type":"string","enum":["MINISTERIO_PUBLICO","TRIBUNAL"]},"condicionEtaria":{"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"tipoViolencia":{"type":"string","enum":["INTRAFAMILIAR","DE_GENERO"]},"ruc":{"type":"string","format":"ruc","maxLength":12},"causaTribunal":{"type":"object","additionalProperties":false,"required":["rit","tribunal"],"properties":{"rit":{"type":"string","minLength":1,"maxLength":30,"pattern":"\\S"},"tribunal":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"}}},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.antecedente:1.0.0"}}}},{"type":"object","additionalProperties":false,"required":["subcategoria","presentadaPor","condicionEtaria","antecedentes"],"properties":{"subcategoria":{"type":"string","const":"TRAFICO_MIGRANTES"},"presentadaPor":{"type":"string","const":"MINISTERIO_PUBLICO"},"condicionEtaria":{"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"ruc":{"type":"string","format":"ruc","maxLength":12},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.antecedente:1.0.0"}}}},{"type":"object","additionalProperties":false,"required":["subcategoria","presentadaPor","condicionEtaria","antecedentes"],"properties":{"subcategoria":{"type":"string","const":"EMBARAZO"},"presentadaPor":{"type":"string","const":"MINISTERIO_SALUD"},"condicionEtaria":{"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.antecedente:1.0.0"}}}},{"type":"object","additionalProperties":false,"required":["subcategoria","presentadaPor","condicionEtaria","antecedentes"],"properties":{"subcategoria":{"type":"string","const":"NNA"},"presentadaPor":{"type":"string","enum":["PROTECCION_NINEZ","REINSERCION_SOCIAL_JUVENIL"]},"condicionEtaria":{"type":"string","enum":["NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"$ref":"urn:valija:schema:parts.antecedente:1.0.0"}}}}]},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}};
const func8 = Object.prototype.hasOwnProperty;
const func9 = ucs2length;
const func10 = equal;
const pattern11 = new RegExp("\\S", "u");
const pattern12 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats13 = formats["date-time"];
const formats14 = formats.pais;
const formats15 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats16 = formats.ruc;
const formats17 = formats.texto;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaSolicitud"}});
errors++;
}
if(data.solicitante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitante"}});
errors++;
}
if(data.persona === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
if(data.nacionalidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nacionalidad"}});
errors++;
}
if(data.solicitaPermisoTrabajo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitaPermisoTrabajo"}});
errors++;
}
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
for(const key0 in data){
if(!(func8.call(schema7.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func9(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaSolicitud !== undefined){
let data1 = data.fechaSolicitud;
if(typeof data1 === "string"){
if(func9(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats13(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.solicitante !== undefined){
if(!(validate1(data.solicitante, {instancePath:instancePath+"/solicitante",parentData:data,parentDataProperty:"solicitante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.persona !== undefined){
if(!(validate2(data.persona, {instancePath:instancePath+"/persona",parentData:data,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.nacionalidad !== undefined){
let data4 = data.nacionalidad;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const tag0 = data4.situacion;
if(typeof tag0 == "string"){
if(tag0 === "CONOCIDA"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.situacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"required",params:{missingProperty: "situacion"}});
errors++;
}
if(data4.pais === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"required",params:{missingProperty: "pais"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "situacion") || (key1 === "pais"))){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.situacion !== undefined){
let data5 = data4.situacion;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/situacion",keyword:"type",params:{type: "string"}});
errors++;
}
if("CONOCIDA" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/situacion",keyword:"const",params:{allowedValue: "CONOCIDA"}});
errors++;
}
}
if(data4.pais !== undefined){
let data6 = data4.pais;
if(typeof data6 === "string"){
if(func9(data6) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/pais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats14(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/pais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/pais",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "APATRIDA"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.situacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"required",params:{missingProperty: "situacion"}});
errors++;
}
for(const key2 in data4){
if(!(key2 === "situacion")){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.situacion !== undefined){
let data7 = data4.situacion;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/situacion",keyword:"type",params:{type: "string"}});
errors++;
}
if("APATRIDA" !== data7){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/situacion",keyword:"const",params:{allowedValue: "APATRIDA"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIN_INFORMACION"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.situacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"required",params:{missingProperty: "situacion"}});
errors++;
}
for(const key3 in data4){
if(!(key3 === "situacion")){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data4.situacion !== undefined){
let data8 = data4.situacion;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/situacion",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_INFORMACION" !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad/situacion",keyword:"const",params:{allowedValue: "SIN_INFORMACION"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"discriminator",params:{error: "mapping", tag: "situacion", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"discriminator",params:{error: "tag", tag: "situacion", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.solicitaPermisoTrabajo !== undefined){
if(typeof data.solicitaPermisoTrabajo !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitaPermisoTrabajo",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.representante !== undefined){
let data10 = data.representante;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const tag1 = data10.tipo;
if(typeof tag1 == "string"){
if(tag1 === "PERSONA"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data10.calidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data10.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key4 in data10){
if(!((((((key4 === "tipo") || (key4 === "calidad")) || (key4 === "nombre")) || (key4 === "identificacion")) || (key4 === "telefono")) || (key4 === "correoElectronico"))){
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data10.tipo !== undefined){
let data11 = data10.tipo;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/representante/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PERSONA" !== data11){
(vErrors ??= []).push({instancePath:instancePath+"/representante/tipo",keyword:"const",params:{allowedValue: "PERSONA"}});
errors++;
}
}
if(data10.calidad !== undefined){
let data12 = data10.calidad;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/representante/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data12 === "MADRE_O_PADRE") || (data12 === "TUTOR_O_CURADOR")) || (data12 === "CURADOR_AD_LITEM")) || (data12 === "CUIDADOR_PERSONAL")) || (data12 === "APODERADO"))){
(vErrors ??= []).push({instancePath:instancePath+"/representante/calidad",keyword:"enum",params:{allowedValues: schema7.properties.representante.oneOf[0].properties.calidad.enum}});
errors++;
}
}
if(data10.nombre !== undefined){
if(!(validate3(data10.nombre, {instancePath:instancePath+"/representante/nombre",parentData:data10,parentDataProperty:"nombre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data10.identificacion !== undefined){
if(!(validate4(data10.identificacion, {instancePath:instancePath+"/representante/identificacion",parentData:data10,parentDataProperty:"identificacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data10.telefono !== undefined){
let data15 = data10.telefono;
if(typeof data15 === "string"){
if(func9(data15) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/representante/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern12.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/representante/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.correoElectronico !== undefined){
let data16 = data10.correoElectronico;
if(typeof data16 === "string"){
if(func9(data16) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/representante/correoElectronico",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats15.test(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/representante/correoElectronico",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante/correoElectronico",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"type",params:{type: "object"}});
errors++;
}
var props2 = true;
}
else if(tag1 === "INSTITUCION"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data10.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key5 in data10){
if(!(((key5 === "tipo") || (key5 === "institucion")) || (key5 === "resolucion"))){
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data10.tipo !== undefined){
let data17 = data10.tipo;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/representante/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INSTITUCION" !== data17){
(vErrors ??= []).push({instancePath:instancePath+"/representante/tipo",keyword:"const",params:{allowedValue: "INSTITUCION"}});
errors++;
}
}
if(data10.institucion !== undefined){
let data18 = data10.institucion;
if(typeof data18 === "string"){
if(func9(data18) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/representante/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func9(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/representante/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/representante/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.resolucion !== undefined){
let data19 = data10.resolucion;
if(typeof data19 === "string"){
if(func9(data19) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/representante/resolucion",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func9(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/representante/resolucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/representante/resolucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante/resolucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"type",params:{type: "object"}});
errors++;
}
if(props2 !== true){
props2 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/representante",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.solicitud !== undefined){
let data20 = data.solicitud;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
const tag2 = data20.subcategoria;
if(typeof tag2 == "string"){
if(tag2 === "TRATA"){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data20.presentadaPor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "presentadaPor"}});
errors++;
}
if(data20.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data20.peligroRepatriacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "peligroRepatriacion"}});
errors++;
}
if(data20.antecedentes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
for(const key6 in data20){
if(!((((((key6 === "subcategoria") || (key6 === "presentadaPor")) || (key6 === "condicionEtaria")) || (key6 === "peligroRepatriacion")) || (key6 === "ruc")) || (key6 === "antecedentes"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data20.subcategoria !== undefined){
let data21 = data20.subcategoria;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRATA" !== data21){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"const",params:{allowedValue: "TRATA"}});
errors++;
}
}
if(data20.presentadaPor !== undefined){
let data22 = data20.presentadaPor;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"type",params:{type: "string"}});
errors++;
}
if("MIEMBRO_MESA" !== data22){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"const",params:{allowedValue: "MIEMBRO_MESA"}});
errors++;
}
}
if(data20.condicionEtaria !== undefined){
let data23 = data20.condicionEtaria;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data23 === "ADULTO") || (data23 === "NNA_ACOMPANADO")) || (data23 === "NNA_NO_ACOMPANADO")) || (data23 === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"enum",params:{allowedValues: schema7.properties.solicitud.oneOf[0].properties.condicionEtaria.enum}});
errors++;
}
}
if(data20.peligroRepatriacion !== undefined){
if(typeof data20.peligroRepatriacion !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/peligroRepatriacion",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data20.ruc !== undefined){
let data25 = data20.ruc;
if(typeof data25 === "string"){
if(func9(data25) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats16(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.antecedentes !== undefined){
let data26 = data20.antecedentes;
if(Array.isArray(data26)){
if(data26.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data26.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data26[i0], {instancePath:instancePath+"/solicitud/antecedentes/" + i0,parentData:data26,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
let i1 = data26.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func10(data26[i1], data26[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "object"}});
errors++;
}
var props4 = true;
}
else if(tag2 === "VIOLENCIA_INTRAFAMILIAR_O_GENERO"){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data20.presentadaPor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "presentadaPor"}});
errors++;
}
if(data20.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data20.tipoViolencia === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "tipoViolencia"}});
errors++;
}
if(data20.antecedentes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
for(const key7 in data20){
if(!(((((((key7 === "subcategoria") || (key7 === "presentadaPor")) || (key7 === "condicionEtaria")) || (key7 === "tipoViolencia")) || (key7 === "ruc")) || (key7 === "causaTribunal")) || (key7 === "antecedentes"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data20.subcategoria !== undefined){
let data28 = data20.subcategoria;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("VIOLENCIA_INTRAFAMILIAR_O_GENERO" !== data28){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"const",params:{allowedValue: "VIOLENCIA_INTRAFAMILIAR_O_GENERO"}});
errors++;
}
}
if(data20.presentadaPor !== undefined){
let data29 = data20.presentadaPor;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data29 === "MINISTERIO_PUBLICO") || (data29 === "TRIBUNAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"enum",params:{allowedValues: schema7.properties.solicitud.oneOf[1].properties.presentadaPor.enum}});
errors++;
}
}
if(data20.condicionEtaria !== undefined){
let data30 = data20.condicionEtaria;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data30 === "ADULTO") || (data30 === "NNA_ACOMPANADO")) || (data30 === "NNA_NO_ACOMPANADO")) || (data30 === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"enum",params:{allowedValues: schema7.properties.solicitud.oneOf[1].properties.condicionEtaria.enum}});
errors++;
}
}
if(data20.tipoViolencia !== undefined){
let data31 = data20.tipoViolencia;
if(typeof data31 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/tipoViolencia",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data31 === "INTRAFAMILIAR") || (data31 === "DE_GENERO"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/tipoViolencia",keyword:"enum",params:{allowedValues: schema7.properties.solicitud.oneOf[1].properties.tipoViolencia.enum}});
errors++;
}
}
if(data20.ruc !== undefined){
let data32 = data20.ruc;
if(typeof data32 === "string"){
if(func9(data32) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats16(data32))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.causaTribunal !== undefined){
let data33 = data20.causaTribunal;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.rit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal",keyword:"required",params:{missingProperty: "rit"}});
errors++;
}
if(data33.tribunal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal",keyword:"required",params:{missingProperty: "tribunal"}});
errors++;
}
for(const key8 in data33){
if(!((key8 === "rit") || (key8 === "tribunal"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data33.rit !== undefined){
let data34 = data33.rit;
if(typeof data34 === "string"){
if(func9(data34) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal/rit",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func9(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal/rit",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal/rit",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal/rit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data33.tribunal !== undefined){
let data35 = data33.tribunal;
if(typeof data35 === "string"){
if(func9(data35) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal/tribunal",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func9(data35) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal/tribunal",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal/tribunal",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal/tribunal",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/causaTribunal",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data20.antecedentes !== undefined){
let data36 = data20.antecedentes;
if(Array.isArray(data36)){
if(data36.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data36.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data36.length;
for(let i2=0; i2<len1; i2++){
if(!(validate5(data36[i2], {instancePath:instancePath+"/solicitud/antecedentes/" + i2,parentData:data36,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
let i3 = data36.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func10(data36[i3], data36[j1])){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer1;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "object"}});
errors++;
}
if(props4 !== true){
props4 = true;
}
}
else if(tag2 === "TRAFICO_MIGRANTES"){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data20.presentadaPor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "presentadaPor"}});
errors++;
}
if(data20.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data20.antecedentes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
for(const key9 in data20){
if(!(((((key9 === "subcategoria") || (key9 === "presentadaPor")) || (key9 === "condicionEtaria")) || (key9 === "ruc")) || (key9 === "antecedentes"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data20.subcategoria !== undefined){
let data38 = data20.subcategoria;
if(typeof data38 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRAFICO_MIGRANTES" !== data38){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"const",params:{allowedValue: "TRAFICO_MIGRANTES"}});
errors++;
}
}
if(data20.presentadaPor !== undefined){
let data39 = data20.presentadaPor;
if(typeof data39 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"type",params:{type: "string"}});
errors++;
}
if("MINISTERIO_PUBLICO" !== data39){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"const",params:{allowedValue: "MINISTERIO_PUBLICO"}});
errors++;
}
}
if(data20.condicionEtaria !== undefined){
let data40 = data20.condicionEtaria;
if(typeof data40 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data40 === "ADULTO") || (data40 === "NNA_ACOMPANADO")) || (data40 === "NNA_NO_ACOMPANADO")) || (data40 === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"enum",params:{allowedValues: schema7.properties.solicitud.oneOf[2].properties.condicionEtaria.enum}});
errors++;
}
}
if(data20.ruc !== undefined){
let data41 = data20.ruc;
if(typeof data41 === "string"){
if(func9(data41) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!(formats16(data41))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"format",params:{format: "ruc"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.antecedentes !== undefined){
let data42 = data20.antecedentes;
if(Array.isArray(data42)){
if(data42.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data42.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data42.length;
for(let i4=0; i4<len2; i4++){
if(!(validate5(data42[i4], {instancePath:instancePath+"/solicitud/antecedentes/" + i4,parentData:data42,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
let i5 = data42.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func10(data42[i5], data42[j2])){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer2;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "object"}});
errors++;
}
if(props4 !== true){
props4 = true;
}
}
else if(tag2 === "EMBARAZO"){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data20.presentadaPor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "presentadaPor"}});
errors++;
}
if(data20.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data20.antecedentes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
for(const key10 in data20){
if(!((((key10 === "subcategoria") || (key10 === "presentadaPor")) || (key10 === "condicionEtaria")) || (key10 === "antecedentes"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data20.subcategoria !== undefined){
let data44 = data20.subcategoria;
if(typeof data44 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("EMBARAZO" !== data44){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"const",params:{allowedValue: "EMBARAZO"}});
errors++;
}
}
if(data20.presentadaPor !== undefined){
let data45 = data20.presentadaPor;
if(typeof data45 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"type",params:{type: "string"}});
errors++;
}
if("MINISTERIO_SALUD" !== data45){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"const",params:{allowedValue: "MINISTERIO_SALUD"}});
errors++;
}
}
if(data20.condicionEtaria !== undefined){
let data46 = data20.condicionEtaria;
if(typeof data46 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data46 === "ADULTO") || (data46 === "NNA_ACOMPANADO")) || (data46 === "NNA_NO_ACOMPANADO")) || (data46 === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"enum",params:{allowedValues: schema7.properties.solicitud.oneOf[3].properties.condicionEtaria.enum}});
errors++;
}
}
if(data20.antecedentes !== undefined){
let data47 = data20.antecedentes;
if(Array.isArray(data47)){
if(data47.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data47.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data47.length;
for(let i6=0; i6<len3; i6++){
if(!(validate5(data47[i6], {instancePath:instancePath+"/solicitud/antecedentes/" + i6,parentData:data47,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
let i7 = data47.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func10(data47[i7], data47[j3])){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break outer3;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "object"}});
errors++;
}
if(props4 !== true){
props4 = true;
}
}
else if(tag2 === "NNA"){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data20.presentadaPor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "presentadaPor"}});
errors++;
}
if(data20.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data20.antecedentes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
for(const key11 in data20){
if(!((((key11 === "subcategoria") || (key11 === "presentadaPor")) || (key11 === "condicionEtaria")) || (key11 === "antecedentes"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data20.subcategoria !== undefined){
let data49 = data20.subcategoria;
if(typeof data49 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if("NNA" !== data49){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/subcategoria",keyword:"const",params:{allowedValue: "NNA"}});
errors++;
}
}
if(data20.presentadaPor !== undefined){
let data50 = data20.presentadaPor;
if(typeof data50 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data50 === "PROTECCION_NINEZ") || (data50 === "REINSERCION_SOCIAL_JUVENIL"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/presentadaPor",keyword:"enum",params:{allowedValues: schema7.properties.solicitud.oneOf[4].properties.presentadaPor.enum}});
errors++;
}
}
if(data20.condicionEtaria !== undefined){
let data51 = data20.condicionEtaria;
if(typeof data51 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data51 === "NNA_ACOMPANADO") || (data51 === "NNA_NO_ACOMPANADO")) || (data51 === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/condicionEtaria",keyword:"enum",params:{allowedValues: schema7.properties.solicitud.oneOf[4].properties.condicionEtaria.enum}});
errors++;
}
}
if(data20.antecedentes !== undefined){
let data52 = data20.antecedentes;
if(Array.isArray(data52)){
if(data52.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data52.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data52.length;
for(let i8=0; i8<len4; i8++){
if(!(validate5(data52[i8], {instancePath:instancePath+"/solicitud/antecedentes/" + i8,parentData:data52,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
let i9 = data52.length;
let j4;
if(i9 > 1){
outer4:
for(;i9--;){
for(j4 = i9; j4--;){
if(func10(data52[i9], data52[j4])){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break outer4;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "object"}});
errors++;
}
if(props4 !== true){
props4 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"discriminator",params:{error: "mapping", tag: "subcategoria", tagValue: tag2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"discriminator",params:{error: "tag", tag: "subcategoria", tagValue: tag2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data54 = data.observaciones;
if(typeof data54 === "string"){
if(func9(data54) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func9(data54) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats17(data54))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate6;
})();

/** urn:valija:schema:retorno.acusado:0.1.0 */
const retorno_acusado_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const func3 = ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("\\S", "u");
const formats6 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "solicitud") || (key0 === "fechaRecepcion")) || (key0 === "receptor")) || (key0 === "numeroIngreso"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func3(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data1 = data.fechaRecepcion;
if(typeof data1 === "string"){
if(func3(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats6(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receptor !== undefined){
if(!(validate1(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func3(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:retorno.coordinado:0.1.0 */
const retorno_coordinado_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const schema3 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:retorno.coordinado:0.1.0","type":"object","additionalProperties":false,"required":["solicitud","fechaCoordinacion","coordinador","fechaSalida","tramos","acompanamiento","recepcion"],"properties":{"solicitud":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaCoordinacion":{"type":"string","format":"date-time","maxLength":35},"coordinador":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"fechaSalida":{"type":"string","format":"date","maxLength":10},"tramos":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["medio","desdePais","desdeCiudad","hastaPais","hastaCiudad"],"properties":{"medio":{"type":"string","enum":["AEREO","TERRESTRE","MARITIMO"]},"fecha":{"type":"string","format":"date","maxLength":10},"desdePais":{"type":"string","format":"pais","maxLength":2},"desdeCiudad":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"},"hastaPais":{"type":"string","format":"pais","maxLength":2},"hastaCiudad":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}}},"documentoDeViaje":{"type":"string","enum":["PASAPORTE","CEDULA_DE_IDENTIDAD","SALVOCONDUCTO","POR_OBTENER"]},"acompanamiento":{"type":"object","discriminator":{"propertyName":"tipo"},"oneOf":[{"type":"object","additionalProperties":false,"required":["tipo"],"properties":{"tipo":{"type":"string","const":"SIN_ACOMPANANTE"}}},{"type":"object","additionalProperties":false,"required":["tipo","institucion"],"properties":{"tipo":{"type":"string","const":"INSTITUCION"},"institucion":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"}}},{"type":"object","additionalProperties":false,"required":["tipo","vinculo"],"properties":{"tipo":{"type":"string","const":"PERSONA_DE_CONFIANZA"},"vinculo":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}}]},"recepcion":{"type":"object","additionalProperties":false,"required":["institucion","pais"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"pais":{"type":"string","format":"pais","maxLength":2},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}}}};
const func4 = ucs2length;
const func5 = equal;
const pattern6 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats9 = formats["date-time"];
const formats10 = formats.date;
const formats11 = formats.pais;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.fechaCoordinacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaCoordinacion"}});
errors++;
}
if(data.coordinador === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coordinador"}});
errors++;
}
if(data.fechaSalida === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaSalida"}});
errors++;
}
if(data.tramos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tramos"}});
errors++;
}
if(data.acompanamiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "acompanamiento"}});
errors++;
}
if(data.recepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recepcion"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "solicitud") || (key0 === "fechaCoordinacion")) || (key0 === "coordinador")) || (key0 === "fechaSalida")) || (key0 === "tramos")) || (key0 === "documentoDeViaje")) || (key0 === "acompanamiento")) || (key0 === "recepcion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func4(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaCoordinacion !== undefined){
let data1 = data.fechaCoordinacion;
if(typeof data1 === "string"){
if(func4(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaCoordinacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats9(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaCoordinacion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaCoordinacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.coordinador !== undefined){
if(!(validate1(data.coordinador, {instancePath:instancePath+"/coordinador",parentData:data,parentDataProperty:"coordinador",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.fechaSalida !== undefined){
let data3 = data.fechaSalida;
if(typeof data3 === "string"){
if(func4(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSalida",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats10(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSalida",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSalida",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tramos !== undefined){
let data4 = data.tramos;
if(Array.isArray(data4)){
if(data4.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/tramos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tramos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.medio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0,keyword:"required",params:{missingProperty: "medio"}});
errors++;
}
if(data5.desdePais === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0,keyword:"required",params:{missingProperty: "desdePais"}});
errors++;
}
if(data5.desdeCiudad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0,keyword:"required",params:{missingProperty: "desdeCiudad"}});
errors++;
}
if(data5.hastaPais === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0,keyword:"required",params:{missingProperty: "hastaPais"}});
errors++;
}
if(data5.hastaCiudad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0,keyword:"required",params:{missingProperty: "hastaCiudad"}});
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "medio") || (key1 === "fecha")) || (key1 === "desdePais")) || (key1 === "desdeCiudad")) || (key1 === "hastaPais")) || (key1 === "hastaCiudad"))){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.medio !== undefined){
let data6 = data5.medio;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/medio",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "AEREO") || (data6 === "TERRESTRE")) || (data6 === "MARITIMO"))){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/medio",keyword:"enum",params:{allowedValues: schema3.properties.tramos.items.properties.medio.enum}});
errors++;
}
}
if(data5.fecha !== undefined){
let data7 = data5.fecha;
if(typeof data7 === "string"){
if(func4(data7) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats10(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.desdePais !== undefined){
let data8 = data5.desdePais;
if(typeof data8 === "string"){
if(func4(data8) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/desdePais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats11(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/desdePais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/desdePais",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.desdeCiudad !== undefined){
let data9 = data5.desdeCiudad;
if(typeof data9 === "string"){
if(func4(data9) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/desdeCiudad",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func4(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/desdeCiudad",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/desdeCiudad",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/desdeCiudad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.hastaPais !== undefined){
let data10 = data5.hastaPais;
if(typeof data10 === "string"){
if(func4(data10) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/hastaPais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats11(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/hastaPais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/hastaPais",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.hastaCiudad !== undefined){
let data11 = data5.hastaCiudad;
if(typeof data11 === "string"){
if(func4(data11) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/hastaCiudad",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func4(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/hastaCiudad",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/hastaCiudad",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0+"/hastaCiudad",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tramos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func5(data4[i1], data4[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/tramos",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tramos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.documentoDeViaje !== undefined){
let data12 = data.documentoDeViaje;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/documentoDeViaje",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data12 === "PASAPORTE") || (data12 === "CEDULA_DE_IDENTIDAD")) || (data12 === "SALVOCONDUCTO")) || (data12 === "POR_OBTENER"))){
(vErrors ??= []).push({instancePath:instancePath+"/documentoDeViaje",keyword:"enum",params:{allowedValues: schema3.properties.documentoDeViaje.enum}});
errors++;
}
}
if(data.acompanamiento !== undefined){
let data13 = data.acompanamiento;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const tag0 = data13.tipo;
if(typeof tag0 == "string"){
if(tag0 === "SIN_ACOMPANANTE"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key2 in data13){
if(!(key2 === "tipo")){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.tipo !== undefined){
let data14 = data13.tipo;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_ACOMPANANTE" !== data14){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/tipo",keyword:"const",params:{allowedValue: "SIN_ACOMPANANTE"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "INSTITUCION"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data13.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key3 in data13){
if(!((key3 === "tipo") || (key3 === "institucion"))){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data13.tipo !== undefined){
let data15 = data13.tipo;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INSTITUCION" !== data15){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/tipo",keyword:"const",params:{allowedValue: "INSTITUCION"}});
errors++;
}
}
if(data13.institucion !== undefined){
let data16 = data13.institucion;
if(typeof data16 === "string"){
if(func4(data16) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func4(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PERSONA_DE_CONFIANZA"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data13.vinculo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"required",params:{missingProperty: "vinculo"}});
errors++;
}
for(const key4 in data13){
if(!((key4 === "tipo") || (key4 === "vinculo"))){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data13.tipo !== undefined){
let data17 = data13.tipo;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("PERSONA_DE_CONFIANZA" !== data17){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/tipo",keyword:"const",params:{allowedValue: "PERSONA_DE_CONFIANZA"}});
errors++;
}
}
if(data13.vinculo !== undefined){
let data18 = data13.vinculo;
if(typeof data18 === "string"){
if(func4(data18) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/vinculo",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func4(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/vinculo",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/vinculo",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento/vinculo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acompanamiento",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.recepcion !== undefined){
let data19 = data.recepcion;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data19.pais === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"required",params:{missingProperty: "pais"}});
errors++;
}
for(const key5 in data19){
if(!(((key5 === "institucion") || (key5 === "pais")) || (key5 === "telefono"))){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data19.institucion !== undefined){
let data20 = data19.institucion;
if(typeof data20 === "string"){
if(func4(data20) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func4(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.pais !== undefined){
let data21 = data19.pais;
if(typeof data21 === "string"){
if(func4(data21) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/pais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats11(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/pais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/pais",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.telefono !== undefined){
let data22 = data19.telefono;
if(typeof data22 === "string"){
if(func4(data22) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern8.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:retorno.desistido:0.1.0 */
const retorno_desistido_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const func3 = ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats5 = formats["date-time"];
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.fechaDesistimiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaDesistimiento"}});
errors++;
}
if(data.informante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informante"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "solicitud") || (key0 === "fechaDesistimiento")) || (key0 === "informante")) || (key0 === "quiereReconsiderar"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func3(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaDesistimiento !== undefined){
let data1 = data.fechaDesistimiento;
if(typeof data1 === "string"){
if(func3(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaDesistimiento",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaDesistimiento",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaDesistimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.informante !== undefined){
if(!(validate1(data.informante, {instancePath:instancePath+"/informante",parentData:data,parentDataProperty:"informante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.quiereReconsiderar !== undefined){
if(typeof data.quiereReconsiderar !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/quiereReconsiderar",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:retorno.realizado:0.1.0 */
const retorno_realizado_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const func3 = ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("\\S", "u");
const formats6 = formats.date;
const formats7 = formats.texto;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.solicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitud"}});
errors++;
}
if(data.informante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informante"}});
errors++;
}
if(data.fechaSalida === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaSalida"}});
errors++;
}
if(data.recepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recepcion"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "solicitud") || (key0 === "informante")) || (key0 === "fechaSalida")) || (key0 === "fechaLlegada")) || (key0 === "recepcion")) || (key0 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitud !== undefined){
let data0 = data.solicitud;
if(typeof data0 === "string"){
if(func3(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.informante !== undefined){
if(!(validate1(data.informante, {instancePath:instancePath+"/informante",parentData:data,parentDataProperty:"informante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.fechaSalida !== undefined){
let data2 = data.fechaSalida;
if(typeof data2 === "string"){
if(func3(data2) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSalida",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats6(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSalida",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSalida",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaLlegada !== undefined){
let data3 = data.fechaLlegada;
if(typeof data3 === "string"){
if(func3(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaLlegada",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats6(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaLlegada",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaLlegada",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recepcion !== undefined){
let data4 = data.recepcion;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const tag0 = data4.estado;
if(typeof tag0 == "string"){
if(tag0 === "CONFIRMADA"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data4.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data4.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key1 in data4){
if(!(((key1 === "estado") || (key1 === "institucion")) || (key1 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.estado !== undefined){
let data5 = data4.estado;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("CONFIRMADA" !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/estado",keyword:"const",params:{allowedValue: "CONFIRMADA"}});
errors++;
}
}
if(data4.institucion !== undefined){
let data6 = data4.institucion;
if(typeof data6 === "string"){
if(func3(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.fecha !== undefined){
let data7 = data4.fecha;
if(typeof data7 === "string"){
if(func3(data7) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats6(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "POR_CONFIRMAR"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key2 in data4){
if(!(key2 === "estado")){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.estado !== undefined){
let data8 = data4.estado;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("POR_CONFIRMAR" !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/estado",keyword:"const",params:{allowedValue: "POR_CONFIRMAR"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_OCURRIO"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key3 in data4){
if(!(key3 === "estado")){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data4.estado !== undefined){
let data9 = data4.estado;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("NO_OCURRIO" !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/recepcion/estado",keyword:"const",params:{allowedValue: "NO_OCURRIO"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"discriminator",params:{error: "mapping", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"discriminator",params:{error: "tag", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data10 = data.observaciones;
if(typeof data10 === "string"){
if(func3(data10) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats7(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate2;
})();

/** urn:valija:schema:retorno.solicitado:0.1.0 */
const retorno_solicitado_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_persona_1_0_0;
const schema4 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:retorno.solicitado:0.1.0","type":"object","additionalProperties":false,"required":["fechaSolicitud","solicitante","persona","consentimiento","destino","necesidades","evaluacionRiesgo"],"properties":{"folio":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"fechaSolicitud":{"type":"string","format":"date-time","maxLength":35},"solicitante":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"persona":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"consentimiento":{"type":"object","additionalProperties":false,"required":["otorgado","fecha","forma","otorgante","interprete"],"properties":{"otorgado":{"type":"boolean","const":true},"fecha":{"type":"string","format":"date","maxLength":10},"forma":{"type":"string","enum":["ESCRITO_FIRMADO","VERBAL_CON_CONSTANCIA"]},"otorgante":{"type":"string","enum":["PERSONA","NNA_Y_REPRESENTANTE"]},"interprete":{"type":"object","discriminator":{"propertyName":"uso"},"oneOf":[{"type":"object","additionalProperties":false,"required":["uso"],"properties":{"uso":{"type":"string","const":"NO_FUE_NECESARIO"}}},{"type":"object","additionalProperties":false,"required":["uso","idioma"],"properties":{"uso":{"type":"string","const":"CON_INTERPRETE"},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3}}}]}}},"destino":{"type":"object","additionalProperties":false,"required":["pais"],"properties":{"pais":{"type":"string","format":"pais","maxLength":2},"ciudad":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}},"consulado":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"fechaPreferida":{"type":"string","format":"date","maxLength":10},"necesidades":{"type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"type":"string","enum":["DOCUMENTO_DE_VIAJE","PASAJE","ACOMPANAMIENTO","INTERPRETE","RECEPCION_EN_DESTINO","ALOJAMIENTO_EN_DESTINO","APOYO_ECONOMICO_INICIAL","REINSERCION_EN_DESTINO"]}},"asistenciaMedica":{"type":"boolean"},"nnaAcompanantes":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["persona","vinculo"],"properties":{"persona":{"$ref":"urn:valija:schema:parts.persona:1.0.0"},"vinculo":{"type":"string","minLength":1,"maxLength":80,"pattern":"\\S"}}}},"evaluacionRiesgo":{"type":"object","additionalProperties":false,"required":["fecha","resultado"],"properties":{"fecha":{"type":"string","format":"date","maxLength":10},"resultado":{"type":"string","enum":["SIN_RIESGO_DETECTADO","RIESGO_CON_MEDIDAS"]},"medidas":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["RESERVA_DEL_ITINERARIO","ACOMPANAMIENTO_HASTA_DESTINO","RECEPCION_POR_INSTITUCION","DESTINO_DISTINTO_DEL_ORIGEN"]}}}},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}};
const func5 = Object.prototype.hasOwnProperty;
const func6 = ucs2length;
const func7 = equal;
const pattern8 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^[a-z]{2,3}$", "u");
const formats10 = formats["date-time"];
const formats11 = formats.date;
const formats12 = formats.pais;
const formats13 = formats.texto;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaSolicitud"}});
errors++;
}
if(data.solicitante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitante"}});
errors++;
}
if(data.persona === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
if(data.consentimiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consentimiento"}});
errors++;
}
if(data.destino === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destino"}});
errors++;
}
if(data.necesidades === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidades"}});
errors++;
}
if(data.evaluacionRiesgo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "evaluacionRiesgo"}});
errors++;
}
for(const key0 in data){
if(!(func5.call(schema4.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func6(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func6(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaSolicitud !== undefined){
let data1 = data.fechaSolicitud;
if(typeof data1 === "string"){
if(func6(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.solicitante !== undefined){
if(!(validate1(data.solicitante, {instancePath:instancePath+"/solicitante",parentData:data,parentDataProperty:"solicitante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.persona !== undefined){
if(!(validate2(data.persona, {instancePath:instancePath+"/persona",parentData:data,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.consentimiento !== undefined){
let data4 = data.consentimiento;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.otorgado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento",keyword:"required",params:{missingProperty: "otorgado"}});
errors++;
}
if(data4.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data4.forma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento",keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data4.otorgante === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento",keyword:"required",params:{missingProperty: "otorgante"}});
errors++;
}
if(data4.interprete === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento",keyword:"required",params:{missingProperty: "interprete"}});
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "otorgado") || (key1 === "fecha")) || (key1 === "forma")) || (key1 === "otorgante")) || (key1 === "interprete"))){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.otorgado !== undefined){
let data5 = data4.otorgado;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/otorgado",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/otorgado",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data4.fecha !== undefined){
let data6 = data4.fecha;
if(typeof data6 === "string"){
if(func6(data6) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats11(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.forma !== undefined){
let data7 = data4.forma;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/forma",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "ESCRITO_FIRMADO") || (data7 === "VERBAL_CON_CONSTANCIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/forma",keyword:"enum",params:{allowedValues: schema4.properties.consentimiento.properties.forma.enum}});
errors++;
}
}
if(data4.otorgante !== undefined){
let data8 = data4.otorgante;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/otorgante",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "PERSONA") || (data8 === "NNA_Y_REPRESENTANTE"))){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/otorgante",keyword:"enum",params:{allowedValues: schema4.properties.consentimiento.properties.otorgante.enum}});
errors++;
}
}
if(data4.interprete !== undefined){
let data9 = data4.interprete;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const tag0 = data9.uso;
if(typeof tag0 == "string"){
if(tag0 === "NO_FUE_NECESARIO"){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uso === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"required",params:{missingProperty: "uso"}});
errors++;
}
for(const key2 in data9){
if(!(key2 === "uso")){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.uso !== undefined){
let data10 = data9.uso;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete/uso",keyword:"type",params:{type: "string"}});
errors++;
}
if("NO_FUE_NECESARIO" !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete/uso",keyword:"const",params:{allowedValue: "NO_FUE_NECESARIO"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"type",params:{type: "object"}});
errors++;
}
var props0 = true;
}
else if(tag0 === "CON_INTERPRETE"){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uso === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"required",params:{missingProperty: "uso"}});
errors++;
}
if(data9.idioma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"required",params:{missingProperty: "idioma"}});
errors++;
}
for(const key3 in data9){
if(!((key3 === "uso") || (key3 === "idioma"))){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data9.uso !== undefined){
let data11 = data9.uso;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete/uso",keyword:"type",params:{type: "string"}});
errors++;
}
if("CON_INTERPRETE" !== data11){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete/uso",keyword:"const",params:{allowedValue: "CON_INTERPRETE"}});
errors++;
}
}
if(data9.idioma !== undefined){
let data12 = data9.idioma;
if(typeof data12 === "string"){
if(func6(data12) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern9.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete/idioma",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete/idioma",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"type",params:{type: "object"}});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"discriminator",params:{error: "mapping", tag: "uso", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"discriminator",params:{error: "tag", tag: "uso", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento/interprete",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consentimiento",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.destino !== undefined){
let data13 = data.destino;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.pais === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/destino",keyword:"required",params:{missingProperty: "pais"}});
errors++;
}
for(const key4 in data13){
if(!((key4 === "pais") || (key4 === "ciudad"))){
(vErrors ??= []).push({instancePath:instancePath+"/destino",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data13.pais !== undefined){
let data14 = data13.pais;
if(typeof data14 === "string"){
if(func6(data14) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/destino/pais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!(formats12(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/destino/pais",keyword:"format",params:{format: "pais"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destino/pais",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.ciudad !== undefined){
let data15 = data13.ciudad;
if(typeof data15 === "string"){
if(func6(data15) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/destino/ciudad",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func6(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/destino/ciudad",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/destino/ciudad",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destino/ciudad",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destino",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.consulado !== undefined){
let data16 = data.consulado;
if(typeof data16 === "string"){
if(func6(data16) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/consulado",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func6(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/consulado",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/consulado",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consulado",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaPreferida !== undefined){
let data17 = data.fechaPreferida;
if(typeof data17 === "string"){
if(func6(data17) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaPreferida",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats11(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaPreferida",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaPreferida",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.necesidades !== undefined){
let data18 = data.necesidades;
if(Array.isArray(data18)){
if(data18.length > 8){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"maxItems",params:{limit: 8}});
errors++;
}
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data19 === "DOCUMENTO_DE_VIAJE") || (data19 === "PASAJE")) || (data19 === "ACOMPANAMIENTO")) || (data19 === "INTERPRETE")) || (data19 === "RECEPCION_EN_DESTINO")) || (data19 === "ALOJAMIENTO_EN_DESTINO")) || (data19 === "APOYO_ECONOMICO_INICIAL")) || (data19 === "REINSERCION_EN_DESTINO"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"enum",params:{allowedValues: schema4.properties.necesidades.items.enum}});
errors++;
}
}
let i1 = data18.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data18[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.asistenciaMedica !== undefined){
if(typeof data.asistenciaMedica !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/asistenciaMedica",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.nnaAcompanantes !== undefined){
let data21 = data.nnaAcompanantes;
if(Array.isArray(data21)){
if(data21.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data21.length;
for(let i2=0; i2<len1; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.persona === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes/" + i2,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
if(data22.vinculo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes/" + i2,keyword:"required",params:{missingProperty: "vinculo"}});
errors++;
}
for(const key5 in data22){
if(!((key5 === "persona") || (key5 === "vinculo"))){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes/" + i2,keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data22.persona !== undefined){
if(!(validate2(data22.persona, {instancePath:instancePath+"/nnaAcompanantes/" + i2+"/persona",parentData:data22,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data22.vinculo !== undefined){
let data24 = data22.vinculo;
if(typeof data24 === "string"){
if(func6(data24) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes/" + i2+"/vinculo",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func6(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes/" + i2+"/vinculo",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes/" + i2+"/vinculo",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes/" + i2+"/vinculo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
let i3 = data21.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func7(data21[i3], data21[j1])){
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nnaAcompanantes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.evaluacionRiesgo !== undefined){
let data25 = data.evaluacionRiesgo;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data25.resultado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo",keyword:"required",params:{missingProperty: "resultado"}});
errors++;
}
for(const key6 in data25){
if(!(((key6 === "fecha") || (key6 === "resultado")) || (key6 === "medidas"))){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data25.fecha !== undefined){
let data26 = data25.fecha;
if(typeof data26 === "string"){
if(func6(data26) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats11(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.resultado !== undefined){
let data27 = data25.resultado;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/resultado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data27 === "SIN_RIESGO_DETECTADO") || (data27 === "RIESGO_CON_MEDIDAS"))){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/resultado",keyword:"enum",params:{allowedValues: schema4.properties.evaluacionRiesgo.properties.resultado.enum}});
errors++;
}
}
if(data25.medidas !== undefined){
let data28 = data25.medidas;
if(Array.isArray(data28)){
if(data28.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/medidas",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/medidas",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data28.length;
for(let i4=0; i4<len2; i4++){
let data29 = data28[i4];
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/medidas/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data29 === "RESERVA_DEL_ITINERARIO") || (data29 === "ACOMPANAMIENTO_HASTA_DESTINO")) || (data29 === "RECEPCION_POR_INSTITUCION")) || (data29 === "DESTINO_DISTINTO_DEL_ORIGEN"))){
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/medidas/" + i4,keyword:"enum",params:{allowedValues: schema4.properties.evaluacionRiesgo.properties.medidas.items.enum}});
errors++;
}
}
let i5 = data28.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data28[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/medidas",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo/medidas",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evaluacionRiesgo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data30 = data.observaciones;
if(typeof data30 === "string"){
if(func6(data30) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func6(data30) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats13(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:seguimiento.periodico:1.0.0 */
const seguimiento_periodico_1_0_0 = (() => {
const validate1 = parts_formulario_seguimiento_1_0_0;
const validate2 = parts_manifestacion_espontanea_1_0_0;
const func4 = ucs2length;
const pattern5 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats6 = formats.date;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.causal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causal"}});
errors++;
}
if(data.formulario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "formulario"}});
errors++;
}
if(data.periodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "periodo"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "derivacion") || (key0 === "causal")) || (key0 === "formulario")) || (key0 === "periodo")) || (key0 === "manifestacionEspontanea"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func4(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causal !== undefined){
let data1 = data.causal;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"type",params:{type: "string"}});
errors++;
}
if("TRANSCURSO_3_MESES" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"const",params:{allowedValue: "TRANSCURSO_3_MESES"}});
errors++;
}
}
if(data.formulario !== undefined){
if(!(validate1(data.formulario, {instancePath:instancePath+"/formulario",parentData:data,parentDataProperty:"formulario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.periodo !== undefined){
let data3 = data.periodo;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.desde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
if(data3.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "desde") || (key1 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.desde !== undefined){
let data4 = data3.desde;
if(typeof data4 === "string"){
if(func4(data4) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats6(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.hasta !== undefined){
let data5 = data3.hasta;
if(typeof data5 === "string"){
if(func4(data5) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats6(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/hasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/periodo/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.manifestacionEspontanea !== undefined){
if(!(validate2(data.manifestacionEspontanea, {instancePath:instancePath+"/manifestacionEspontanea",parentData:data,parentDataProperty:"manifestacionEspontanea",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** urn:valija:schema:seguimiento.relevante:1.0.0 */
const seguimiento_relevante_1_0_0 = (() => {
const validate1 = parts_formulario_seguimiento_1_0_0;
const validate2 = parts_tribunal_familia_1_0_0;
const validate3 = parts_manifestacion_espontanea_1_0_0;
const schema5 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:seguimiento.relevante:1.0.0","type":"object","additionalProperties":false,"required":["derivacion","causal","formulario","situaciones","requiereMedidasProteccion"],"properties":{"derivacion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"causal":{"type":"string","const":"SITUACION_RELEVANTE_PROTECCION"},"formulario":{"$ref":"urn:valija:schema:parts.formulario-seguimiento:1.0.0"},"fechaSituacion":{"type":"string","format":"date","maxLength":10},"situaciones":{"type":"array","minItems":1,"maxItems":9,"uniqueItems":true,"items":{"type":"string","enum":["NUEVA_VULNERACION_DE_DERECHOS","RIESGO_DE_CONTACTO_CON_PERSONA_DENUNCIADA","AMENAZA_U_HOSTIGAMIENTO","ADULTO_DEJA_DE_PROTEGER","CAMBIO_DE_CUIDADOR","CAMBIO_DE_DOMICILIO","CRISIS_DE_SALUD","NNA_NO_UBICADO","INASISTENCIA_REITERADA"]}},"requiereMedidasProteccion":{"type":"boolean"},"tribunalFamilia":{"$ref":"urn:valija:schema:parts.tribunal-familia:1.0.0"},"manifestacionEspontanea":{"$ref":"urn:valija:schema:parts.manifestacion-espontanea:1.0.0"}}};
const func6 = ucs2length;
const pattern7 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats8 = formats.date;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.derivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivacion"}});
errors++;
}
if(data.causal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causal"}});
errors++;
}
if(data.formulario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "formulario"}});
errors++;
}
if(data.situaciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "situaciones"}});
errors++;
}
if(data.requiereMedidasProteccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requiereMedidasProteccion"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "derivacion") || (key0 === "causal")) || (key0 === "formulario")) || (key0 === "fechaSituacion")) || (key0 === "situaciones")) || (key0 === "requiereMedidasProteccion")) || (key0 === "tribunalFamilia")) || (key0 === "manifestacionEspontanea"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.derivacion !== undefined){
let data0 = data.derivacion;
if(typeof data0 === "string"){
if(func6(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causal !== undefined){
let data1 = data.causal;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"type",params:{type: "string"}});
errors++;
}
if("SITUACION_RELEVANTE_PROTECCION" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"const",params:{allowedValue: "SITUACION_RELEVANTE_PROTECCION"}});
errors++;
}
}
if(data.formulario !== undefined){
if(!(validate1(data.formulario, {instancePath:instancePath+"/formulario",parentData:data,parentDataProperty:"formulario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.fechaSituacion !== undefined){
let data3 = data.fechaSituacion;
if(typeof data3 === "string"){
if(func6(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSituacion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats8(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSituacion",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSituacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.situaciones !== undefined){
let data4 = data.situaciones;
if(Array.isArray(data4)){
if(data4.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"maxItems",params:{limit: 9}});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data5 === "NUEVA_VULNERACION_DE_DERECHOS") || (data5 === "RIESGO_DE_CONTACTO_CON_PERSONA_DENUNCIADA")) || (data5 === "AMENAZA_U_HOSTIGAMIENTO")) || (data5 === "ADULTO_DEJA_DE_PROTEGER")) || (data5 === "CAMBIO_DE_CUIDADOR")) || (data5 === "CAMBIO_DE_DOMICILIO")) || (data5 === "CRISIS_DE_SALUD")) || (data5 === "NNA_NO_UBICADO")) || (data5 === "INASISTENCIA_REITERADA"))){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones/" + i0,keyword:"enum",params:{allowedValues: schema5.properties.situaciones.items.enum}});
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.requiereMedidasProteccion !== undefined){
if(typeof data.requiereMedidasProteccion !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/requiereMedidasProteccion",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.tribunalFamilia !== undefined){
if(!(validate2(data.tribunalFamilia, {instancePath:instancePath+"/tribunalFamilia",parentData:data,parentDataProperty:"tribunalFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.manifestacionEspontanea !== undefined){
if(!(validate3(data.manifestacionEspontanea, {instancePath:instancePath+"/manifestacionEspontanea",parentData:data,parentDataProperty:"manifestacionEspontanea",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate4;
})();

/** urn:valija:schema:valoracion.informada:0.1.0 */
const valoracion_informada_0_1_0 = (() => {
const validate1 = parts_interviniente_1_0_0;
const validate2 = parts_prestacion_protocolo_1_0_0;
const schema4 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:valija:schema:valoracion.informada:0.1.0","type":"object","additionalProperties":false,"required":["activacion","fechaValoracion","evaluador","necesidades"],"properties":{"activacion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroCaso":{"type":"string","minLength":1,"maxLength":40,"pattern":"\\S"},"fechaValoracion":{"type":"string","format":"date","maxLength":10},"evaluador":{"$ref":"urn:valija:schema:parts.interviniente:1.0.0"},"necesidades":{"type":"array","minItems":1,"maxItems":60,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["prestacion","compromiso"],"properties":{"prestacion":{"$ref":"urn:valija:schema:parts.prestacion-protocolo:1.0.0"},"prioridad":{"type":"string","enum":["INMEDIATA","CORTO_PLAZO","MEDIANO_PLAZO"]},"compromiso":{"type":"object","discriminator":{"propertyName":"estado"},"oneOf":[{"type":"object","additionalProperties":false,"required":["estado"],"properties":{"estado":{"type":"string","const":"PENDIENTE"}}},{"type":"object","additionalProperties":false,"required":["estado","institucion","fechaCompromiso"],"properties":{"estado":{"type":"string","const":"COMPROMETIDA"},"institucion":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"fechaCompromiso":{"type":"string","format":"date","maxLength":10}}},{"type":"object","additionalProperties":false,"required":["estado","institucion","fechaCumplimiento"],"properties":{"estado":{"type":"string","const":"CUMPLIDA"},"institucion":{"type":"string","minLength":1,"maxLength":120,"pattern":"\\S"},"fechaCompromiso":{"type":"string","format":"date","maxLength":10},"fechaCumplimiento":{"type":"string","format":"date","maxLength":10}}},{"type":"object","additionalProperties":false,"required":["estado","motivo"],"properties":{"estado":{"type":"string","const":"NO_APLICA"},"motivo":{"type":"string","enum":["LA_PERSONA_NO_LA_QUIERE","CUBIERTA_POR_PLAN_VIGENTE","LA_NECESIDAD_CESO"]}}}]}}}},"proximaRevision":{"type":"string","format":"date","maxLength":10},"observaciones":{"type":"string","format":"texto","minLength":1,"maxLength":4000}}};
const func5 = ucs2length;
const func6 = equal;
const pattern7 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern8 = new RegExp("\\S", "u");
const formats9 = formats.date;
const formats10 = formats.texto;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "activacion"}});
errors++;
}
if(data.fechaValoracion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaValoracion"}});
errors++;
}
if(data.evaluador === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "evaluador"}});
errors++;
}
if(data.necesidades === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidades"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "activacion") || (key0 === "numeroCaso")) || (key0 === "fechaValoracion")) || (key0 === "evaluador")) || (key0 === "necesidades")) || (key0 === "proximaRevision")) || (key0 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.activacion !== undefined){
let data0 = data.activacion;
if(typeof data0 === "string"){
if(func5(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/activacion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/activacion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroCaso !== undefined){
let data1 = data.numeroCaso;
if(typeof data1 === "string"){
if(func5(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroCaso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func5(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroCaso",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroCaso",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroCaso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaValoracion !== undefined){
let data2 = data.fechaValoracion;
if(typeof data2 === "string"){
if(func5(data2) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaValoracion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats9(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaValoracion",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaValoracion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.evaluador !== undefined){
if(!(validate1(data.evaluador, {instancePath:instancePath+"/evaluador",parentData:data,parentDataProperty:"evaluador",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.necesidades !== undefined){
let data4 = data.necesidades;
if(Array.isArray(data4)){
if(data4.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.prestacion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"required",params:{missingProperty: "prestacion"}});
errors++;
}
if(data5.compromiso === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"required",params:{missingProperty: "compromiso"}});
errors++;
}
for(const key1 in data5){
if(!(((key1 === "prestacion") || (key1 === "prioridad")) || (key1 === "compromiso"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.prestacion !== undefined){
if(!(validate2(data5.prestacion, {instancePath:instancePath+"/necesidades/" + i0+"/prestacion",parentData:data5,parentDataProperty:"prestacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data5.prioridad !== undefined){
let data7 = data5.prioridad;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/prioridad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "INMEDIATA") || (data7 === "CORTO_PLAZO")) || (data7 === "MEDIANO_PLAZO"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/prioridad",keyword:"enum",params:{allowedValues: schema4.properties.necesidades.items.properties.prioridad.enum}});
errors++;
}
}
if(data5.compromiso !== undefined){
let data8 = data5.compromiso;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const tag0 = data8.estado;
if(typeof tag0 == "string"){
if(tag0 === "PENDIENTE"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key2 in data8){
if(!(key2 === "estado")){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.estado !== undefined){
let data9 = data8.estado;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("PENDIENTE" !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/estado",keyword:"const",params:{allowedValue: "PENDIENTE"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"type",params:{type: "object"}});
errors++;
}
var props1 = true;
}
else if(tag0 === "COMPROMETIDA"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data8.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data8.fechaCompromiso === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "fechaCompromiso"}});
errors++;
}
for(const key3 in data8){
if(!(((key3 === "estado") || (key3 === "institucion")) || (key3 === "fechaCompromiso"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data8.estado !== undefined){
let data10 = data8.estado;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("COMPROMETIDA" !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/estado",keyword:"const",params:{allowedValue: "COMPROMETIDA"}});
errors++;
}
}
if(data8.institucion !== undefined){
let data11 = data8.institucion;
if(typeof data11 === "string"){
if(func5(data11) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func5(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.fechaCompromiso !== undefined){
let data12 = data8.fechaCompromiso;
if(typeof data12 === "string"){
if(func5(data12) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCompromiso",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats9(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCompromiso",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCompromiso",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "CUMPLIDA"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data8.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data8.fechaCumplimiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "fechaCumplimiento"}});
errors++;
}
for(const key4 in data8){
if(!((((key4 === "estado") || (key4 === "institucion")) || (key4 === "fechaCompromiso")) || (key4 === "fechaCumplimiento"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data8.estado !== undefined){
let data13 = data8.estado;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("CUMPLIDA" !== data13){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/estado",keyword:"const",params:{allowedValue: "CUMPLIDA"}});
errors++;
}
}
if(data8.institucion !== undefined){
let data14 = data8.institucion;
if(typeof data14 === "string"){
if(func5(data14) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func5(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/institucion",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.fechaCompromiso !== undefined){
let data15 = data8.fechaCompromiso;
if(typeof data15 === "string"){
if(func5(data15) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCompromiso",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats9(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCompromiso",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCompromiso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.fechaCumplimiento !== undefined){
let data16 = data8.fechaCumplimiento;
if(typeof data16 === "string"){
if(func5(data16) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCumplimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats9(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCumplimiento",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/fechaCumplimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "NO_APLICA"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.estado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data8.motivo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"required",params:{missingProperty: "motivo"}});
errors++;
}
for(const key5 in data8){
if(!((key5 === "estado") || (key5 === "motivo"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data8.estado !== undefined){
let data17 = data8.estado;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("NO_APLICA" !== data17){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/estado",keyword:"const",params:{allowedValue: "NO_APLICA"}});
errors++;
}
}
if(data8.motivo !== undefined){
let data18 = data8.motivo;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data18 === "LA_PERSONA_NO_LA_QUIERE") || (data18 === "CUBIERTA_POR_PLAN_VIGENTE")) || (data18 === "LA_NECESIDAD_CESO"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso/motivo",keyword:"enum",params:{allowedValues: schema4.properties.necesidades.items.properties.compromiso.oneOf[3].properties.motivo.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"type",params:{type: "object"}});
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"discriminator",params:{error: "mapping", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"discriminator",params:{error: "tag", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0+"/compromiso",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func6(data4[i1], data4[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.proximaRevision !== undefined){
let data19 = data.proximaRevision;
if(typeof data19 === "string"){
if(func5(data19) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/proximaRevision",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats9(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/proximaRevision",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/proximaRevision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data20 = data.observaciones;
if(typeof data20 === "string"){
if(func5(data20) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func5(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats10(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"format",params:{format: "texto"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate3;
})();

/** Validator of each message, by the `dataschema` of its envelope. */
export const validators: Readonly<Record<string, Validator>> = {
  'urn:valija:schema:autorizacion.otorgada:1.0.0': autorizacion_otorgada_1_0_0,
  'urn:valija:schema:autorizacion.revocada:1.0.0': autorizacion_revocada_1_0_0,
  'urn:valija:schema:caso.vinculado:1.0.0': caso_vinculado_1_0_0,
  'urn:valija:schema:denuncia.comunicada:0.1.0': denuncia_comunicada_0_1_0,
  'urn:valija:schema:denuncia.recibida:1.0.0': denuncia_recibida_1_0_0,
  'urn:valija:schema:derivacion.aceptada:1.0.0': derivacion_aceptada_1_0_0,
  'urn:valija:schema:derivacion.acusada:1.0.0': derivacion_acusada_1_0_0,
  'urn:valija:schema:derivacion.anulada:1.0.0': derivacion_anulada_1_0_0,
  'urn:valija:schema:derivacion.rechazada:1.0.0': derivacion_rechazada_1_0_0,
  'urn:valija:schema:derivacion.solicitada:1.0.0': derivacion_solicitada_1_0_0,
  'urn:valija:schema:derivacion.solicitada:2.0.0': derivacion_solicitada_2_0_0,
  'urn:valija:schema:documento.denegado:0.1.0': documento_denegado_0_1_0,
  'urn:valija:schema:documento.entregado:0.1.0': documento_entregado_0_1_0,
  'urn:valija:schema:documento.solicitado:0.1.0': documento_solicitado_0_1_0,
  'urn:valija:schema:estadistica.informada:1.0.0': estadistica_informada_1_0_0,
  'urn:valija:schema:informe-familia.copiado:1.0.0': informe_familia_copiado_1_0_0,
  'urn:valija:schema:instruccion.cumplida:1.0.0': instruccion_cumplida_1_0_0,
  'urn:valija:schema:instruccion.emitida:1.0.0': instruccion_emitida_1_0_0,
  'urn:valija:schema:intervencion.cerrada:1.0.0': intervencion_cerrada_1_0_0,
  'urn:valija:schema:intervencion.iniciada:1.0.0': intervencion_iniciada_1_0_0,
  'urn:valija:schema:mensaje.observado:1.0.0': mensaje_observado_1_0_0,
  'urn:valija:schema:plan.consultado:1.0.0': plan_consultado_1_0_0,
  'urn:valija:schema:plan.informado:1.0.0': plan_informado_1_0_0,
  'urn:valija:schema:plazo.por-vencer:1.0.0': plazo_por_vencer_1_0_0,
  'urn:valija:schema:plazo.por-vencer:2.0.0': plazo_por_vencer_2_0_0,
  'urn:valija:schema:plazo.resuelto:1.0.0': plazo_resuelto_1_0_0,
  'urn:valija:schema:plazo.sin-recibir:1.0.0': plazo_sin_recibir_1_0_0,
  'urn:valija:schema:plazo.vencido:1.0.0': plazo_vencido_1_0_0,
  'urn:valija:schema:plazo.vencido:2.0.0': plazo_vencido_2_0_0,
  'urn:valija:schema:protocolo.activado:1.0.0': protocolo_activado_1_0_0,
  'urn:valija:schema:protocolo.acusado:1.0.0': protocolo_acusado_1_0_0,
  'urn:valija:schema:residencia.acusada:1.0.0': residencia_acusada_1_0_0,
  'urn:valija:schema:residencia.antecedentes-aportados:0.1.0': residencia_antecedentes_aportados_0_1_0,
  'urn:valija:schema:residencia.antecedentes-requeridos:0.1.0': residencia_antecedentes_requeridos_0_1_0,
  'urn:valija:schema:residencia.avisada:1.0.0': residencia_avisada_1_0_0,
  'urn:valija:schema:residencia.denegada:1.0.0': residencia_denegada_1_0_0,
  'urn:valija:schema:residencia.otorgada:1.0.0': residencia_otorgada_1_0_0,
  'urn:valija:schema:residencia.solicitada:0.1.0': residencia_solicitada_0_1_0,
  'urn:valija:schema:retorno.acusado:0.1.0': retorno_acusado_0_1_0,
  'urn:valija:schema:retorno.coordinado:0.1.0': retorno_coordinado_0_1_0,
  'urn:valija:schema:retorno.desistido:0.1.0': retorno_desistido_0_1_0,
  'urn:valija:schema:retorno.realizado:0.1.0': retorno_realizado_0_1_0,
  'urn:valija:schema:retorno.solicitado:0.1.0': retorno_solicitado_0_1_0,
  'urn:valija:schema:seguimiento.periodico:1.0.0': seguimiento_periodico_1_0_0,
  'urn:valija:schema:seguimiento.relevante:1.0.0': seguimiento_relevante_1_0_0,
  'urn:valija:schema:valoracion.informada:0.1.0': valoracion_informada_0_1_0,
};
