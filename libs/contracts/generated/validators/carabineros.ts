/** Generated from contracts/carabineros.wsdl by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const func2 = ucs2length;
const pattern3 = new RegExp("^(?:OS9-[0-9]{4}-[0-9]{6})$", "u");
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
if(typeof data === "string"){
if(func2(data) > 15){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:OS9-[0-9]{4}-[0-9]{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern5 = new RegExp("^(?:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$", "u");
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
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};
const formats7 = formats["date-time"];
const pattern8 = new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2}))$", "u");
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
if(typeof data === "string"){
if(func2(data) > 35){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2}))$"}});
errors++;
}
if(!(formats7(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nroInstruccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nroInstruccion"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fecRegistro === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecRegistro"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "nroInstruccion") || (key0 === "idMensaje")) || (key0 === "fecRegistro"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nroInstruccion !== undefined){
if(!(validate4(data.nroInstruccion, {instancePath:instancePath+"/nroInstruccion",parentData:data,parentDataProperty:"nroInstruccion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.idMensaje !== undefined){
if(!(validate6(data.idMensaje, {instancePath:instancePath+"/idMensaje",parentData:data,parentDataProperty:"idMensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.fecRegistro !== undefined){
if(!(validate9(data.fecRegistro, {instancePath:instancePath+"/fecRegistro",parentData:data,parentDataProperty:"fecRegistro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v1 = validate11;
const pattern12 = new RegExp("^(?:[a-z]+(-[a-z]+)*)$", "u");
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 60){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern12.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[a-z]+(-[a-z]+)*)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 160){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 300){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.puntero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "puntero"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "puntero")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.puntero !== undefined){
let data0 = data.puntero;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/puntero",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/puntero",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data0[i0], {instancePath:instancePath+"/puntero/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/puntero",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
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
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "codigo") || (key0 === "titulo")) || (key0 === "punteros"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
if(!(validate13(data.codigo, {instancePath:instancePath+"/codigo",parentData:data,parentDataProperty:"codigo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.titulo !== undefined){
if(!(validate14(data.titulo, {instancePath:instancePath+"/titulo",parentData:data,parentDataProperty:"titulo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.punteros !== undefined){
if(!(validate16(data.punteros, {instancePath:instancePath+"/punteros",parentData:data,parentDataProperty:"punteros",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v2 = validate18;
const schema19 = {"type":"object","additionalProperties":false,"required":["idMensaje","prioridad","fecEmision","codTipo","fiscal","forma","victima","deberes"],"properties":{"idMensaje":{"$ref":"urn:valija:contract:carabineros#/$defs/IdMensaje"},"prioridad":{"$ref":"urn:valija:contract:carabineros#/$defs/Prioridad"},"fecEmision":{"$ref":"urn:valija:contract:carabineros#/$defs/FechaHora"},"codTipo":{"$ref":"urn:valija:contract:carabineros#/$defs/Cod2"},"fiscal":{"$ref":"urn:valija:contract:carabineros#/$defs/Funcionario"},"forma":{"$ref":"urn:valija:contract:carabineros#/$defs/Forma"},"ruc":{"$ref":"urn:valija:contract:carabineros#/$defs/Ruc"},"victima":{"$ref":"urn:valija:contract:carabineros#/$defs/Persona"},"adulto":{"$ref":"urn:valija:contract:carabineros#/$defs/Adulto"},"codEstablecimiento":{"$ref":"urn:valija:contract:carabineros#/$defs/Establecimiento"},"nomEstablecimiento":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto120"},"profesional":{"$ref":"urn:valija:contract:carabineros#/$defs/Funcionario"},"codMedio":{"$ref":"urn:valija:contract:carabineros#/$defs/Cod1"},"medidas":{"$ref":"urn:valija:contract:carabineros#/$defs/Medidas"},"hasta":{"$ref":"urn:valija:contract:carabineros#/$defs/Fecha"},"deberes":{"$ref":"urn:valija:contract:carabineros#/$defs/Deberes"}}};
const func20 = Object.prototype.hasOwnProperty;
const schema21 = {"type":"string","enum":["URGENTE","NORMAL"]};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "URGENTE") || (data === "NORMAL"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema21.enum}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern23 = new RegExp("^(?:[0-9]{2})$", "u");
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 2){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern23.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{2})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 100){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern27 = new RegExp("^(?:[+]?[0-9][0-9 ()-]{5,22})$", "u");
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 24){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern27.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[+]?[0-9][0-9 ()-]{5,22})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern29 = new RegExp("^(?:[^@ ]{1,64}@[^@ ]{1,189})$", "u");
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 254){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!pattern29.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[^@ ]{1,64}@[^@ ]{1,189})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nomUnidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nomUnidad"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "institucion") || (key0 === "nomUnidad")) || (key0 === "nomFuncionario")) || (key0 === "grado")) || (key0 === "fono")) || (key0 === "email"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
if(!(validate25(data.institucion, {instancePath:instancePath+"/institucion",parentData:data,parentDataProperty:"institucion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.nomUnidad !== undefined){
if(!(validate25(data.nomUnidad, {instancePath:instancePath+"/nomUnidad",parentData:data,parentDataProperty:"nomUnidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.nomFuncionario !== undefined){
if(!(validate14(data.nomFuncionario, {instancePath:instancePath+"/nomFuncionario",parentData:data,parentDataProperty:"nomFuncionario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.grado !== undefined){
if(!(validate26(data.grado, {instancePath:instancePath+"/grado",parentData:data,parentDataProperty:"grado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
if(!(validate28(data.fono, {instancePath:instancePath+"/fono",parentData:data,parentDataProperty:"fono",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate30(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern32 = new RegExp("^(?:[0-9A-Z])$", "u");
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 1){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 1}});
errors++;
}
if(!pattern32.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9A-Z])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codTipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codTipo"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "codTipo") || (key0 === "nroParte")) || (key0 === "fecHora"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codTipo !== undefined){
if(!(validate33(data.codTipo, {instancePath:instancePath+"/codTipo",parentData:data,parentDataProperty:"codTipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.nroParte !== undefined){
if(!(validate34(data.nroParte, {instancePath:instancePath+"/nroParte",parentData:data,parentDataProperty:"nroParte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.fecHora !== undefined){
if(!(validate9(data.fecHora, {instancePath:instancePath+"/fecHora",parentData:data,parentDataProperty:"fecHora",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern36 = new RegExp("^(?:[0-9]{8,10}-[0-9K])$", "u");
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 12){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern36.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{8,10}-[0-9K])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema38 = {"type":"object","additionalProperties":false,"required":["docIdentidad"],"properties":{"docIdentidad":{"$ref":"urn:valija:contract:carabineros#/$defs/DocIdentidad"},"nombres":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto100"},"apePaterno":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto60"},"apeMaterno":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto60"},"nomSocial":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto80"},"fecNacimiento":{"$ref":"urn:valija:contract:carabineros#/$defs/Fecha"},"edad":{"$ref":"urn:valija:contract:carabineros#/$defs/Edad"},"codSexo":{"$ref":"urn:valija:contract:carabineros#/$defs/Cod1"},"codNacionalidad":{"$ref":"urn:valija:contract:carabineros#/$defs/Nacion"},"idioma":{"$ref":"urn:valija:contract:carabineros#/$defs/Idioma"},"direccion":{"$ref":"urn:valija:contract:carabineros#/$defs/Direccion"},"dirReservada":{"type":"boolean"},"contactoReserva":{"$ref":"urn:valija:contract:carabineros#/$defs/ContactoReserva"},"fono":{"$ref":"urn:valija:contract:carabineros#/$defs/Fono"}}};
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 30){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern40 = new RegExp("^(?:[0-9]{3})$", "u");
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 3){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern40.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{3})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 60){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codTipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codTipo"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "codTipo") || (key0 === "nro")) || (key0 === "codNacion")) || (key0 === "glosa"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codTipo !== undefined){
if(!(validate33(data.codTipo, {instancePath:instancePath+"/codTipo",parentData:data,parentDataProperty:"codTipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.nro !== undefined){
if(!(validate39(data.nro, {instancePath:instancePath+"/nro",parentData:data,parentDataProperty:"nro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.codNacion !== undefined){
if(!(validate41(data.codNacion, {instancePath:instancePath+"/codNacion",parentData:data,parentDataProperty:"codNacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.glosa !== undefined){
if(!(validate42(data.glosa, {instancePath:instancePath+"/glosa",parentData:data,parentDataProperty:"glosa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 80){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};
const formats45 = formats.date;
const pattern46 = new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 10){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern46.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})$"}});
errors++;
}
if(!(formats45(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 120 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern49 = new RegExp("^(?:[a-z]{2,3})$", "u");
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 3){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern49.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[a-z]{2,3})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 20){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern52 = new RegExp("^(?:[0-9]{5})$", "u");
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 5){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern52.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{5})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calle === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calle"}});
errors++;
}
if(data.codComuna === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codComuna"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "calle") || (key0 === "nro")) || (key0 === "depto")) || (key0 === "codComuna"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.calle !== undefined){
if(!(validate25(data.calle, {instancePath:instancePath+"/calle",parentData:data,parentDataProperty:"calle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.nro !== undefined){
if(!(validate51(data.nro, {instancePath:instancePath+"/nro",parentData:data,parentDataProperty:"nro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.depto !== undefined){
if(!(validate44(data.depto, {instancePath:instancePath+"/depto",parentData:data,parentDataProperty:"depto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.codComuna !== undefined){
if(!(validate53(data.codComuna, {instancePath:instancePath+"/codComuna",parentData:data,parentDataProperty:"codComuna",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
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
if(!(((key0 === "institucion") || (key0 === "fono")) || (key0 === "email"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
if(!(validate25(data.institucion, {instancePath:instancePath+"/institucion",parentData:data,parentDataProperty:"institucion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
if(!(validate28(data.fono, {instancePath:instancePath+"/fono",parentData:data,parentDataProperty:"fono",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate30(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.docIdentidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "docIdentidad"}});
errors++;
}
for(const key0 in data){
if(!(func20.call(schema38.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.docIdentidad !== undefined){
if(!(validate43(data.docIdentidad, {instancePath:instancePath+"/docIdentidad",parentData:data,parentDataProperty:"docIdentidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.nombres !== undefined){
if(!(validate26(data.nombres, {instancePath:instancePath+"/nombres",parentData:data,parentDataProperty:"nombres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.apePaterno !== undefined){
if(!(validate42(data.apePaterno, {instancePath:instancePath+"/apePaterno",parentData:data,parentDataProperty:"apePaterno",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.apeMaterno !== undefined){
if(!(validate42(data.apeMaterno, {instancePath:instancePath+"/apeMaterno",parentData:data,parentDataProperty:"apeMaterno",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.nomSocial !== undefined){
if(!(validate44(data.nomSocial, {instancePath:instancePath+"/nomSocial",parentData:data,parentDataProperty:"nomSocial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.fecNacimiento !== undefined){
if(!(validate47(data.fecNacimiento, {instancePath:instancePath+"/fecNacimiento",parentData:data,parentDataProperty:"fecNacimiento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.edad !== undefined){
if(!(validate48(data.edad, {instancePath:instancePath+"/edad",parentData:data,parentDataProperty:"edad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.codSexo !== undefined){
if(!(validate33(data.codSexo, {instancePath:instancePath+"/codSexo",parentData:data,parentDataProperty:"codSexo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.codNacionalidad !== undefined){
if(!(validate41(data.codNacionalidad, {instancePath:instancePath+"/codNacionalidad",parentData:data,parentDataProperty:"codNacionalidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.idioma !== undefined){
if(!(validate50(data.idioma, {instancePath:instancePath+"/idioma",parentData:data,parentDataProperty:"idioma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.direccion !== undefined){
if(!(validate54(data.direccion, {instancePath:instancePath+"/direccion",parentData:data,parentDataProperty:"direccion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.dirReservada !== undefined){
if(typeof data.dirReservada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/dirReservada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate55(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
if(!(validate28(data.fono, {instancePath:instancePath+"/fono",parentData:data,parentDataProperty:"fono",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema57 = {"type":"object","additionalProperties":false,"required":["codCalidad","parentesco"],"properties":{"codCalidad":{"$ref":"urn:valija:contract:carabineros#/$defs/Cod1"},"parentesco":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto80"},"docIdentidad":{"$ref":"urn:valija:contract:carabineros#/$defs/DocIdentidad"},"nombres":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto100"},"apePaterno":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto60"},"apeMaterno":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto60"},"edad":{"$ref":"urn:valija:contract:carabineros#/$defs/Edad"},"direccion":{"$ref":"urn:valija:contract:carabineros#/$defs/Direccion"},"dirReservada":{"type":"boolean"},"contactoReserva":{"$ref":"urn:valija:contract:carabineros#/$defs/ContactoReserva"},"fono":{"$ref":"urn:valija:contract:carabineros#/$defs/Fono"},"email":{"$ref":"urn:valija:contract:carabineros#/$defs/Email"}}};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codCalidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codCalidad"}});
errors++;
}
if(data.parentesco === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parentesco"}});
errors++;
}
for(const key0 in data){
if(!(func20.call(schema57.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codCalidad !== undefined){
if(!(validate33(data.codCalidad, {instancePath:instancePath+"/codCalidad",parentData:data,parentDataProperty:"codCalidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.parentesco !== undefined){
if(!(validate44(data.parentesco, {instancePath:instancePath+"/parentesco",parentData:data,parentDataProperty:"parentesco",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.docIdentidad !== undefined){
if(!(validate43(data.docIdentidad, {instancePath:instancePath+"/docIdentidad",parentData:data,parentDataProperty:"docIdentidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.nombres !== undefined){
if(!(validate26(data.nombres, {instancePath:instancePath+"/nombres",parentData:data,parentDataProperty:"nombres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.apePaterno !== undefined){
if(!(validate42(data.apePaterno, {instancePath:instancePath+"/apePaterno",parentData:data,parentDataProperty:"apePaterno",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.apeMaterno !== undefined){
if(!(validate42(data.apeMaterno, {instancePath:instancePath+"/apeMaterno",parentData:data,parentDataProperty:"apeMaterno",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.edad !== undefined){
if(!(validate48(data.edad, {instancePath:instancePath+"/edad",parentData:data,parentDataProperty:"edad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.direccion !== undefined){
if(!(validate54(data.direccion, {instancePath:instancePath+"/direccion",parentData:data,parentDataProperty:"direccion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.dirReservada !== undefined){
if(typeof data.dirReservada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/dirReservada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate55(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
if(!(validate28(data.fono, {instancePath:instancePath+"/fono",parentData:data,parentDataProperty:"fono",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate30(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern59 = new RegExp("^(?:[0-9]{6})$", "u");
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 6){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern59.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.medida === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "medida"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "medida")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.medida !== undefined){
let data0 = data.medida;
if(Array.isArray(data0)){
if(data0.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/medida",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/medida",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data0[i0], {instancePath:instancePath+"/medida/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/medida",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deber"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "deber")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.deber !== undefined){
let data0 = data.deber;
if(Array.isArray(data0)){
if(data0.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/deber",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/deber",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data0[i0], {instancePath:instancePath+"/deber/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deber",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.prioridad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prioridad"}});
errors++;
}
if(data.fecEmision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecEmision"}});
errors++;
}
if(data.codTipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codTipo"}});
errors++;
}
if(data.fiscal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fiscal"}});
errors++;
}
if(data.forma === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data.deberes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deberes"}});
errors++;
}
for(const key0 in data){
if(!(func20.call(schema19.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idMensaje !== undefined){
if(!(validate6(data.idMensaje, {instancePath:instancePath+"/idMensaje",parentData:data,parentDataProperty:"idMensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.prioridad !== undefined){
if(!(validate22(data.prioridad, {instancePath:instancePath+"/prioridad",parentData:data,parentDataProperty:"prioridad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.fecEmision !== undefined){
if(!(validate9(data.fecEmision, {instancePath:instancePath+"/fecEmision",parentData:data,parentDataProperty:"fecEmision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.codTipo !== undefined){
if(!(validate24(data.codTipo, {instancePath:instancePath+"/codTipo",parentData:data,parentDataProperty:"codTipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.fiscal !== undefined){
if(!(validate31(data.fiscal, {instancePath:instancePath+"/fiscal",parentData:data,parentDataProperty:"fiscal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.forma !== undefined){
if(!(validate35(data.forma, {instancePath:instancePath+"/forma",parentData:data,parentDataProperty:"forma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.ruc !== undefined){
if(!(validate37(data.ruc, {instancePath:instancePath+"/ruc",parentData:data,parentDataProperty:"ruc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.victima !== undefined){
if(!(validate56(data.victima, {instancePath:instancePath+"/victima",parentData:data,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate58(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.codEstablecimiento !== undefined){
if(!(validate60(data.codEstablecimiento, {instancePath:instancePath+"/codEstablecimiento",parentData:data,parentDataProperty:"codEstablecimiento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.nomEstablecimiento !== undefined){
if(!(validate25(data.nomEstablecimiento, {instancePath:instancePath+"/nomEstablecimiento",parentData:data,parentDataProperty:"nomEstablecimiento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.profesional !== undefined){
if(!(validate31(data.profesional, {instancePath:instancePath+"/profesional",parentData:data,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.codMedio !== undefined){
if(!(validate33(data.codMedio, {instancePath:instancePath+"/codMedio",parentData:data,parentDataProperty:"codMedio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.medidas !== undefined){
if(!(validate61(data.medidas, {instancePath:instancePath+"/medidas",parentData:data,parentDataProperty:"medidas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.hasta !== undefined){
if(!(validate47(data.hasta, {instancePath:instancePath+"/hasta",parentData:data,parentDataProperty:"hasta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.deberes !== undefined){
if(!(validate62(data.deberes, {instancePath:instancePath+"/deberes",parentData:data,parentDataProperty:"deberes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v3 = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
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
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate65;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nroInstruccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nroInstruccion"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fecRegistro === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecRegistro"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "nroInstruccion") || (key0 === "idMensaje")) || (key0 === "fecRegistro"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nroInstruccion !== undefined){
if(!(validate4(data.nroInstruccion, {instancePath:instancePath+"/nroInstruccion",parentData:data,parentDataProperty:"nroInstruccion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.idMensaje !== undefined){
if(!(validate6(data.idMensaje, {instancePath:instancePath+"/idMensaje",parentData:data,parentDataProperty:"idMensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.fecRegistro !== undefined){
if(!(validate9(data.fecRegistro, {instancePath:instancePath+"/fecRegistro",parentData:data,parentDataProperty:"fecRegistro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
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
for(const key0 in data){
if(!(key0 === "instruccion")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.instruccion !== undefined){
let data0 = data.instruccion;
if(Array.isArray(data0)){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data0[i0], {instancePath:instancePath+"/instruccion/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruccion",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "instrucciones")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.instrucciones !== undefined){
if(!(validate67(data.instrucciones, {instancePath:instancePath+"/instrucciones",parentData:data,parentDataProperty:"instrucciones",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate69;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "idMensaje")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idMensaje !== undefined){
if(!(validate6(data.idMensaje, {instancePath:instancePath+"/idMensaje",parentData:data,parentDataProperty:"idMensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate71;
const pattern72 = new RegExp("^(?:[0-9A-Z][0-9A-Z-]{0,39})$", "u");
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern72.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9A-Z][0-9A-Z-]{0,39})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nroParte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nroParte"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "nroParte") || (key0 === "idMensaje"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nroParte !== undefined){
if(!(validate73(data.nroParte, {instancePath:instancePath+"/nroParte",parentData:data,parentDataProperty:"nroParte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.idMensaje !== undefined){
if(!(validate6(data.idMensaje, {instancePath:instancePath+"/idMensaje",parentData:data,parentDataProperty:"idMensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate75;
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nroParte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nroParte"}});
errors++;
}
if(data.fecRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecRecepcion"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "nroParte") || (key0 === "fecRecepcion")) || (key0 === "receptor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nroParte !== undefined){
if(!(validate73(data.nroParte, {instancePath:instancePath+"/nroParte",parentData:data,parentDataProperty:"nroParte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.fecRecepcion !== undefined){
if(!(validate9(data.fecRecepcion, {instancePath:instancePath+"/fecRecepcion",parentData:data,parentDataProperty:"fecRecepcion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.receptor !== undefined){
if(!(validate31(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate77;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nroParte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nroParte"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "nroParte") || (key0 === "idMensaje"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nroParte !== undefined){
if(!(validate73(data.nroParte, {instancePath:instancePath+"/nroParte",parentData:data,parentDataProperty:"nroParte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.idMensaje !== undefined){
if(!(validate6(data.idMensaje, {instancePath:instancePath+"/idMensaje",parentData:data,parentDataProperty:"idMensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v9 = validate79;
const schema80 = {"type":"object","additionalProperties":false,"required":["nroParte","nroVictima","fecRecepcion","receptor","delitos","codCalidad","victima"],"properties":{"nroParte":{"$ref":"urn:valija:contract:carabineros#/$defs/NroParte"},"nroVictima":{"$ref":"urn:valija:contract:carabineros#/$defs/NroVictima"},"fecRecepcion":{"$ref":"urn:valija:contract:carabineros#/$defs/FechaHora"},"receptor":{"$ref":"urn:valija:contract:carabineros#/$defs/Funcionario"},"ruc":{"$ref":"urn:valija:contract:carabineros#/$defs/Ruc"},"delitos":{"$ref":"urn:valija:contract:carabineros#/$defs/Delitos"},"factores":{"$ref":"urn:valija:contract:carabineros#/$defs/Factores"},"codCalidad":{"$ref":"urn:valija:contract:carabineros#/$defs/Cod1"},"victima":{"$ref":"urn:valija:contract:carabineros#/$defs/Persona"},"adulto":{"$ref":"urn:valija:contract:carabineros#/$defs/Adulto"},"antecedentes":{"$ref":"urn:valija:contract:carabineros#/$defs/Antecedentes"},"manifestacion":{"$ref":"urn:valija:contract:carabineros#/$defs/Manifestacion"}}};
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 99}});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 6){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern59.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cod === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cod"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "cod") || (key0 === "codGrado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cod !== undefined){
if(!(validate82(data.cod, {instancePath:instancePath+"/cod",parentData:data,parentDataProperty:"cod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.codGrado !== undefined){
if(!(validate33(data.codGrado, {instancePath:instancePath+"/codGrado",parentData:data,parentDataProperty:"codGrado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delito === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "delito"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "delito")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.delito !== undefined){
let data0 = data.delito;
if(Array.isArray(data0)){
if(data0.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/delito",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delito",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data0[i0], {instancePath:instancePath+"/delito/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delito",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "factor")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if(Array.isArray(data0)){
if(data0.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data0[i0], {instancePath:instancePath+"/factor/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern86 = new RegExp("^(?:[A-Z0-9_]{2,40})$", "u");
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern86.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[A-Z0-9_]{2,40})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cod === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cod"}});
errors++;
}
if(data.presente === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "presente"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "cod") || (key0 === "presente"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cod !== undefined){
if(!(validate87(data.cod, {instancePath:instancePath+"/cod",parentData:data,parentDataProperty:"cod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.presente !== undefined){
if(typeof data.presente !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/presente",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.antecedente === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "antecedente"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "antecedente")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.antecedente !== undefined){
let data0 = data.antecedente;
if(Array.isArray(data0)){
if(data0.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/antecedente",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedente",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data0[i0], {instancePath:instancePath+"/antecedente/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedente",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 400){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 400}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
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
if(!(validate47(data.fecha, {instancePath:instancePath+"/fecha",parentData:data,parentDataProperty:"fecha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.contexto !== undefined){
if(!(validate90(data.contexto, {instancePath:instancePath+"/contexto",parentData:data,parentDataProperty:"contexto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.texto !== undefined){
if(!(validate91(data.texto, {instancePath:instancePath+"/texto",parentData:data,parentDataProperty:"texto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nroParte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nroParte"}});
errors++;
}
if(data.nroVictima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nroVictima"}});
errors++;
}
if(data.fecRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecRecepcion"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
if(data.delitos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "delitos"}});
errors++;
}
if(data.codCalidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codCalidad"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
for(const key0 in data){
if(!(func20.call(schema80.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nroParte !== undefined){
if(!(validate73(data.nroParte, {instancePath:instancePath+"/nroParte",parentData:data,parentDataProperty:"nroParte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.nroVictima !== undefined){
if(!(validate81(data.nroVictima, {instancePath:instancePath+"/nroVictima",parentData:data,parentDataProperty:"nroVictima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.fecRecepcion !== undefined){
if(!(validate9(data.fecRecepcion, {instancePath:instancePath+"/fecRecepcion",parentData:data,parentDataProperty:"fecRecepcion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.receptor !== undefined){
if(!(validate31(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.ruc !== undefined){
if(!(validate37(data.ruc, {instancePath:instancePath+"/ruc",parentData:data,parentDataProperty:"ruc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.delitos !== undefined){
if(!(validate84(data.delitos, {instancePath:instancePath+"/delitos",parentData:data,parentDataProperty:"delitos",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.factores !== undefined){
if(!(validate85(data.factores, {instancePath:instancePath+"/factores",parentData:data,parentDataProperty:"factores",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.codCalidad !== undefined){
if(!(validate33(data.codCalidad, {instancePath:instancePath+"/codCalidad",parentData:data,parentDataProperty:"codCalidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.victima !== undefined){
if(!(validate56(data.victima, {instancePath:instancePath+"/victima",parentData:data,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate58(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.antecedentes !== undefined){
if(!(validate89(data.antecedentes, {instancePath:instancePath+"/antecedentes",parentData:data,parentDataProperty:"antecedentes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.manifestacion !== undefined){
if(!(validate92(data.manifestacion, {instancePath:instancePath+"/manifestacion",parentData:data,parentDataProperty:"manifestacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v10 = validate94;
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNovedad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idNovedad"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "idNovedad") || (key0 === "idMensaje"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idNovedad !== undefined){
if(!(validate95(data.idNovedad, {instancePath:instancePath+"/idNovedad",parentData:data,parentDataProperty:"idNovedad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.idMensaje !== undefined){
if(!(validate6(data.idMensaje, {instancePath:instancePath+"/idMensaje",parentData:data,parentDataProperty:"idMensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v11 = validate97;
const schema98 = {"type":"object","additionalProperties":false,"required":["idNovedad","idMensaje","ejecutor","codResultado","fecHora","codNecesidades"],"properties":{"idNovedad":{"$ref":"urn:valija:contract:carabineros#/$defs/IdNovedad"},"idMensaje":{"$ref":"urn:valija:contract:carabineros#/$defs/IdMensaje"},"ejecutor":{"$ref":"urn:valija:contract:carabineros#/$defs/Funcionario"},"codResultado":{"$ref":"urn:valija:contract:carabineros#/$defs/Cod1"},"fecHora":{"$ref":"urn:valija:contract:carabineros#/$defs/FechaHora"},"codNecesidades":{"$ref":"urn:valija:contract:carabineros#/$defs/Cod1"},"explicadoA":{"$ref":"urn:valija:contract:carabineros#/$defs/Destinatarios"},"recepcionSalud":{"$ref":"urn:valija:contract:carabineros#/$defs/RecepcionSalud"},"codMotivo":{"$ref":"urn:valija:contract:carabineros#/$defs/Cod2"},"observaciones":{"$ref":"urn:valija:contract:carabineros#/$defs/Texto1000"},"codEstablecimiento":{"$ref":"urn:valija:contract:carabineros#/$defs/Establecimiento"},"normasPropias":{"type":"boolean"}}};
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinatario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destinatario"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "destinatario")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.destinatario !== undefined){
let data0 = data.destinatario;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/destinatario",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/destinatario",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data0[i0], {instancePath:instancePath+"/destinatario/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destinatario",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codEstablecimiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codEstablecimiento"}});
errors++;
}
if(data.jefeTurno === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "jefeTurno"}});
errors++;
}
if(data.fecHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecHora"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "codEstablecimiento") || (key0 === "jefeTurno")) || (key0 === "fecHora"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codEstablecimiento !== undefined){
if(!(validate60(data.codEstablecimiento, {instancePath:instancePath+"/codEstablecimiento",parentData:data,parentDataProperty:"codEstablecimiento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.jefeTurno !== undefined){
if(!(validate14(data.jefeTurno, {instancePath:instancePath+"/jefeTurno",parentData:data,parentDataProperty:"jefeTurno",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.fecHora !== undefined){
if(!(validate9(data.fecHora, {instancePath:instancePath+"/fecHora",parentData:data,parentDataProperty:"fecHora",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 1000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNovedad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idNovedad"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.ejecutor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ejecutor"}});
errors++;
}
if(data.codResultado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codResultado"}});
errors++;
}
if(data.fecHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecHora"}});
errors++;
}
if(data.codNecesidades === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codNecesidades"}});
errors++;
}
for(const key0 in data){
if(!(func20.call(schema98.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idNovedad !== undefined){
if(!(validate95(data.idNovedad, {instancePath:instancePath+"/idNovedad",parentData:data,parentDataProperty:"idNovedad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.idMensaje !== undefined){
if(!(validate6(data.idMensaje, {instancePath:instancePath+"/idMensaje",parentData:data,parentDataProperty:"idMensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.ejecutor !== undefined){
if(!(validate31(data.ejecutor, {instancePath:instancePath+"/ejecutor",parentData:data,parentDataProperty:"ejecutor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.codResultado !== undefined){
if(!(validate33(data.codResultado, {instancePath:instancePath+"/codResultado",parentData:data,parentDataProperty:"codResultado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.fecHora !== undefined){
if(!(validate9(data.fecHora, {instancePath:instancePath+"/fecHora",parentData:data,parentDataProperty:"fecHora",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.codNecesidades !== undefined){
if(!(validate33(data.codNecesidades, {instancePath:instancePath+"/codNecesidades",parentData:data,parentDataProperty:"codNecesidades",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.explicadoA !== undefined){
if(!(validate99(data.explicadoA, {instancePath:instancePath+"/explicadoA",parentData:data,parentDataProperty:"explicadoA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.recepcionSalud !== undefined){
if(!(validate100(data.recepcionSalud, {instancePath:instancePath+"/recepcionSalud",parentData:data,parentDataProperty:"recepcionSalud",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.codMotivo !== undefined){
if(!(validate24(data.codMotivo, {instancePath:instancePath+"/codMotivo",parentData:data,parentDataProperty:"codMotivo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.observaciones !== undefined){
if(!(validate101(data.observaciones, {instancePath:instancePath+"/observaciones",parentData:data,parentDataProperty:"observaciones",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.codEstablecimiento !== undefined){
if(!(validate60(data.codEstablecimiento, {instancePath:instancePath+"/codEstablecimiento",parentData:data,parentDataProperty:"codEstablecimiento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.normasPropias !== undefined){
if(typeof data.normasPropias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/normasPropias",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'RegistrarInstruccion': { request: v2, parameters: v3, responses: { '200': v0, '500': v1 } },
  'ConsultarInstruccion': { request: v5, parameters: v3, responses: { '200': v4, '500': v1 } },
  'InformarRecepcion': { request: v7, parameters: v3, responses: { '200': v6, '500': v1 } },
  'InformarDenuncia': { request: v9, parameters: v3, responses: { '200': v8, '500': v1 } },
  'InformarCumplimiento': { request: v11, parameters: v3, responses: { '200': v10, '500': v1 } },
};
