/** Generated from contracts/mesa.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const schema2 = {"type":"object","additionalProperties":false,"required":["id","hilo","seudonimo","carril","informante","institucion","unidad","fechaActivacion","recibidaEn","origen","tipoTrata","denuncia","condicionEtaria","nodos"],"properties":{"id":{"$ref":"urn:valija:contract:mesa#/$defs/Uuid"},"hilo":{"$ref":"urn:valija:contract:mesa#/$defs/Uuid"},"seudonimo":{"$ref":"urn:valija:contract:mesa#/$defs/Seudonimo"},"carril":{"type":"string","enum":["normal","urgent"]},"informante":{"$ref":"urn:valija:contract:mesa#/$defs/Informante"},"institucion":{"type":"string","maxLength":120},"unidad":{"type":"string","maxLength":120},"fechaActivacion":{"$ref":"urn:valija:contract:mesa#/$defs/Momento"},"recibidaEn":{"$ref":"urn:valija:contract:mesa#/$defs/Momento"},"origen":{"type":"string","enum":["VICTIMA","TERCERO","INSTITUCION_DETECTORA"]},"tipoTrata":{"type":"string","enum":["SEXUAL","LABORAL","EXTRACCION_ORGANOS","SIN_CLASIFICAR"]},"denuncia":{"type":"string","enum":["CON_DENUNCIA","SIN_DENUNCIA"]},"causaFormalizada":{"type":"boolean"},"condicionEtaria":{"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"nodos":{"type":"array","items":{"type":"string","maxLength":40},"maxItems":20}}};
const func3 = Object.prototype.hasOwnProperty;
const func4 = ucs2length;
const pattern5 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
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
if(func4(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
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
const pattern7 = new RegExp("^[0-9a-f]{32}$", "u");
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern7.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data.urn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "urn"}});
errors++;
}
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "urn") || (key0 === "nombre"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.urn !== undefined){
let data0 = data.urn;
if(typeof data0 === "string"){
if(func4(data0) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/urn",keyword:"maxLength",params:{limit: 115}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombre !== undefined){
let data1 = data.nombre;
if(typeof data1 === "string"){
if(func4(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"type",params:{type: "string"}});
errors++;
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
const formats10 = formats["date-time"];
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
if(typeof data === "string"){
if(func4(data) > 35){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.hilo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data.seudonimo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seudonimo"}});
errors++;
}
if(data.carril === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "carril"}});
errors++;
}
if(data.informante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informante"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.fechaActivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaActivacion"}});
errors++;
}
if(data.recibidaEn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recibidaEn"}});
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
if(data.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data.nodos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodos"}});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema2.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate6(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.hilo !== undefined){
if(!(validate6(data.hilo, {instancePath:instancePath+"/hilo",parentData:data,parentDataProperty:"hilo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.seudonimo !== undefined){
if(!(validate8(data.seudonimo, {instancePath:instancePath+"/seudonimo",parentData:data,parentDataProperty:"seudonimo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.carril !== undefined){
let data3 = data.carril;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/carril",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "normal") || (data3 === "urgent"))){
(vErrors ??= []).push({instancePath:instancePath+"/carril",keyword:"enum",params:{allowedValues: schema2.properties.carril.enum}});
errors++;
}
}
if(data.informante !== undefined){
if(!(validate9(data.informante, {instancePath:instancePath+"/informante",parentData:data,parentDataProperty:"informante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.institucion !== undefined){
let data5 = data.institucion;
if(typeof data5 === "string"){
if(func4(data5) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data6 = data.unidad;
if(typeof data6 === "string"){
if(func4(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaActivacion !== undefined){
if(!(validate11(data.fechaActivacion, {instancePath:instancePath+"/fechaActivacion",parentData:data,parentDataProperty:"fechaActivacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.recibidaEn !== undefined){
if(!(validate11(data.recibidaEn, {instancePath:instancePath+"/recibidaEn",parentData:data,parentDataProperty:"recibidaEn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.origen !== undefined){
let data9 = data.origen;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/origen",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "VICTIMA") || (data9 === "TERCERO")) || (data9 === "INSTITUCION_DETECTORA"))){
(vErrors ??= []).push({instancePath:instancePath+"/origen",keyword:"enum",params:{allowedValues: schema2.properties.origen.enum}});
errors++;
}
}
if(data.tipoTrata !== undefined){
let data10 = data.tipoTrata;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipoTrata",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data10 === "SEXUAL") || (data10 === "LABORAL")) || (data10 === "EXTRACCION_ORGANOS")) || (data10 === "SIN_CLASIFICAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/tipoTrata",keyword:"enum",params:{allowedValues: schema2.properties.tipoTrata.enum}});
errors++;
}
}
if(data.denuncia !== undefined){
let data11 = data.denuncia;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "CON_DENUNCIA") || (data11 === "SIN_DENUNCIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/denuncia",keyword:"enum",params:{allowedValues: schema2.properties.denuncia.enum}});
errors++;
}
}
if(data.causaFormalizada !== undefined){
if(typeof data.causaFormalizada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/causaFormalizada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.condicionEtaria !== undefined){
let data13 = data.condicionEtaria;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/condicionEtaria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data13 === "ADULTO") || (data13 === "NNA_ACOMPANADO")) || (data13 === "NNA_NO_ACOMPANADO")) || (data13 === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath:instancePath+"/condicionEtaria",keyword:"enum",params:{allowedValues: schema2.properties.condicionEtaria.enum}});
errors++;
}
}
if(data.nodos !== undefined){
let data14 = data.nodos;
if(Array.isArray(data14)){
if(data14.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/nodos",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(func4(data15) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/nodos/" + i0,keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodos/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(func4(data) > 18){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 18}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activaciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "activaciones"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "activaciones") || (key0 === "siguiente"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.activaciones !== undefined){
let data0 = data.activaciones;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/activaciones",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data0[i0], {instancePath:instancePath+"/activaciones/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activaciones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.siguiente !== undefined){
if(!(validate13(data.siguiente, {instancePath:instancePath+"/siguiente",parentData:data,parentDataProperty:"siguiente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v1 = validate15;
const formats16 = formats.uri;
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
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.detail === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detail"}});
errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "code")) || (key0 === "pointers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(func4(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func4(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}});
errors++;
}
if(data2 < 400 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400}});
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
if(func4(data3) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(func4(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pointers !== undefined){
let data5 = data.pointers;
if(Array.isArray(data5)){
if(data5.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/pointers",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func4(data6) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/pointers/" + i0,keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pointers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pointers",keyword:"type",params:{type: "array"}});
errors++;
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
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v2 = validate18;
const pattern19 = new RegExp("^[1-9][0-9]{0,17}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limite") || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.limite !== undefined){
let data0 = data.limite;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func4(data1) > 18){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 18}});
errors++;
}
if(!pattern19.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,17}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v3 = validate20;
const schema21 = {"type":"string","enum":["residencia.avisada","autorizacion.otorgada","autorizacion.revocada","caso.vinculado","plazo.por-vencer","plazo.vencido"]};
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
if(!((((((data === "residencia.avisada") || (data === "autorizacion.otorgada")) || (data === "autorizacion.revocada")) || (data === "caso.vinculado")) || (data === "plazo.por-vencer")) || (data === "plazo.vencido"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema21.enum}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema23 = {"type":"object","additionalProperties":false,"properties":{"numeroSolicitud":{"type":"string","maxLength":40},"fechaPresentacion":{"type":"string","format":"date-time","maxLength":35},"institucionSolicitante":{"type":"string","maxLength":120},"referencia":{"type":"string","maxLength":64},"desde":{"type":"string","maxLength":35},"hasta":{"type":"string","maxLength":35},"seudonimos":{"type":"array","items":{"$ref":"urn:valija:contract:mesa#/$defs/Seudonimo"},"minItems":2,"maxItems":2},"fechaVinculacion":{"type":"string","format":"date-time","maxLength":35},"obligacion":{"type":"string","maxLength":60},"hilo":{"$ref":"urn:valija:contract:mesa#/$defs/Uuid"},"deudor":{"type":"string","maxLength":115},"acreedor":{"type":"string","maxLength":115},"vence":{"type":"string","format":"date-time","maxLength":35},"escalamiento":{"type":"integer","minimum":0,"maximum":9}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema23.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data0 = data.numeroSolicitud;
if(typeof data0 === "string"){
if(func4(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaPresentacion !== undefined){
let data1 = data.fechaPresentacion;
if(typeof data1 === "string"){
if(func4(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaPresentacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data1))){
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
let data2 = data.institucionSolicitante;
if(typeof data2 === "string"){
if(func4(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucionSolicitante",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucionSolicitante",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data3 = data.referencia;
if(typeof data3 === "string"){
if(func4(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.desde !== undefined){
let data4 = data.desde;
if(typeof data4 === "string"){
if(func4(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"maxLength",params:{limit: 35}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hasta !== undefined){
let data5 = data.hasta;
if(typeof data5 === "string"){
if(func4(data5) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/hasta",keyword:"maxLength",params:{limit: 35}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.seudonimos !== undefined){
let data6 = data.seudonimos;
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data6.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data6[i0], {instancePath:instancePath+"/seudonimos/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/seudonimos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fechaVinculacion !== undefined){
let data8 = data.fechaVinculacion;
if(typeof data8 === "string"){
if(func4(data8) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaVinculacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaVinculacion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaVinculacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.obligacion !== undefined){
let data9 = data.obligacion;
if(typeof data9 === "string"){
if(func4(data9) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hilo !== undefined){
if(!(validate6(data.hilo, {instancePath:instancePath+"/hilo",parentData:data,parentDataProperty:"hilo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.deudor !== undefined){
let data11 = data.deudor;
if(typeof data11 === "string"){
if(func4(data11) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/deudor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deudor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.acreedor !== undefined){
let data12 = data.acreedor;
if(typeof data12 === "string"){
if(func4(data12) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/acreedor",keyword:"maxLength",params:{limit: 115}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acreedor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.vence !== undefined){
let data13 = data.vence;
if(typeof data13 === "string"){
if(func4(data13) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data13))){
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
let data14 = data.escalamiento;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"maximum",params:{comparison: "<=", limit: 9}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.hilo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hilo"}});
errors++;
}
if(data.seudonimo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seudonimo"}});
errors++;
}
if(data.informante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informante"}});
errors++;
}
if(data.recibidoEn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recibidoEn"}});
errors++;
}
if(data.detalle === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detalle"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "tipo")) || (key0 === "hilo")) || (key0 === "seudonimo")) || (key0 === "informante")) || (key0 === "recibidoEn")) || (key0 === "detalle"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate6(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.tipo !== undefined){
if(!(validate22(data.tipo, {instancePath:instancePath+"/tipo",parentData:data,parentDataProperty:"tipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.hilo !== undefined){
if(!(validate6(data.hilo, {instancePath:instancePath+"/hilo",parentData:data,parentDataProperty:"hilo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.seudonimo !== undefined){
if(!(validate8(data.seudonimo, {instancePath:instancePath+"/seudonimo",parentData:data,parentDataProperty:"seudonimo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.informante !== undefined){
if(!(validate9(data.informante, {instancePath:instancePath+"/informante",parentData:data,parentDataProperty:"informante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.recibidoEn !== undefined){
if(!(validate11(data.recibidoEn, {instancePath:instancePath+"/recibidoEn",parentData:data,parentDataProperty:"recibidoEn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.detalle !== undefined){
if(!(validate24(data.detalle, {instancePath:instancePath+"/detalle",parentData:data,parentDataProperty:"detalle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.avisos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "avisos"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "avisos") || (key0 === "siguiente"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.avisos !== undefined){
let data0 = data.avisos;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/avisos",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data0[i0], {instancePath:instancePath+"/avisos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/avisos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.siguiente !== undefined){
if(!(validate13(data.siguiente, {instancePath:instancePath+"/siguiente",parentData:data,parentDataProperty:"siguiente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate27;
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "residencia.avisada") || (data === "autorizacion.otorgada")) || (data === "autorizacion.revocada")) || (data === "caso.vinculado")) || (data === "plazo.por-vencer")) || (data === "plazo.vencido"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema21.enum}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "tipo") || (key0 === "limite")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
if(!(validate28(data.tipo, {instancePath:instancePath+"/tipo",parentData:data,parentDataProperty:"tipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.limite !== undefined){
let data1 = data.limite;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(func4(data2) > 18){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 18}});
errors++;
}
if(!pattern19.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,17}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate29;
const schema30 = {"type":"string","enum":["MITP","MINISTERIO_PUBLICO","PROTOCOLO"]};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "MITP") || (data === "MINISTERIO_PUBLICO")) || (data === "PROTOCOLO"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};
const formats32 = formats.date;
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
if(func4(data) > 10){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats32(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"}});
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
const schema34 = {"type":"object","additionalProperties":false,"required":["unidad","total","dimensiones"],"properties":{"unidad":{"type":"string","enum":["CAUSA_FORMALIZADA","VICTIMA","CASO","VICTIMA_CONOCIDA","PERSONA_INGRESADA"]},"total":{"type":"integer","minimum":0,"maximum":5000000},"dimensiones":{"type":"object","additionalProperties":false,"properties":{"anio":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"tipoTrata":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"region":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"formalizado":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"victima":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"estado":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"termino":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"sexo":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"nacionalidad":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"edadTipo":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"edadAnios":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"edadTramo":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"nna":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"},"causaFormalizada":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"}}},"personas":{"type":"object","additionalProperties":false,"required":["imputados","imputadosFormalizados","condenados"],"properties":{"imputados":{"$ref":"urn:valija:contract:mesa#/$defs/Suma"},"imputadosFormalizados":{"$ref":"urn:valija:contract:mesa#/$defs/Suma"},"condenados":{"type":"object","additionalProperties":false,"required":["total","informadoEn","porNacionalidad"],"properties":{"total":{"type":"integer","minimum":0,"maximum":300000000000},"informadoEn":{"type":"integer","minimum":0,"maximum":5000000},"porNacionalidad":{"$ref":"urn:valija:contract:mesa#/$defs/Cuentas"}}}}}}};
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
for(const key0 in data){
let data0 = data[key0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 300000000000 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 300000000000}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
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
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
if(data.informadoEn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informadoEn"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "informadoEn"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5000000000 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"maximum",params:{comparison: "<=", limit: 5000000000}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.informadoEn !== undefined){
let data1 = data.informadoEn;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoEn",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/informadoEn",keyword:"maximum",params:{comparison: "<=", limit: 5000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/informadoEn",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
if(data.dimensiones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dimensiones"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "unidad") || (key0 === "total")) || (key0 === "dimensiones")) || (key0 === "personas"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unidad !== undefined){
let data0 = data.unidad;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "CAUSA_FORMALIZADA") || (data0 === "VICTIMA")) || (data0 === "CASO")) || (data0 === "VICTIMA_CONOCIDA")) || (data0 === "PERSONA_INGRESADA"))){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"enum",params:{allowedValues: schema34.properties.unidad.enum}});
errors++;
}
}
if(data.total !== undefined){
let data1 = data.total;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"maximum",params:{comparison: "<=", limit: 5000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.dimensiones !== undefined){
let data2 = data.dimensiones;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func3.call(schema34.properties.dimensiones.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/dimensiones",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.anio !== undefined){
if(!(validate35(data2.anio, {instancePath:instancePath+"/dimensiones/anio",parentData:data2,parentDataProperty:"anio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.tipoTrata !== undefined){
if(!(validate35(data2.tipoTrata, {instancePath:instancePath+"/dimensiones/tipoTrata",parentData:data2,parentDataProperty:"tipoTrata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.region !== undefined){
if(!(validate35(data2.region, {instancePath:instancePath+"/dimensiones/region",parentData:data2,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.formalizado !== undefined){
if(!(validate35(data2.formalizado, {instancePath:instancePath+"/dimensiones/formalizado",parentData:data2,parentDataProperty:"formalizado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.victima !== undefined){
if(!(validate35(data2.victima, {instancePath:instancePath+"/dimensiones/victima",parentData:data2,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.estado !== undefined){
if(!(validate35(data2.estado, {instancePath:instancePath+"/dimensiones/estado",parentData:data2,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.termino !== undefined){
if(!(validate35(data2.termino, {instancePath:instancePath+"/dimensiones/termino",parentData:data2,parentDataProperty:"termino",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.sexo !== undefined){
if(!(validate35(data2.sexo, {instancePath:instancePath+"/dimensiones/sexo",parentData:data2,parentDataProperty:"sexo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.nacionalidad !== undefined){
if(!(validate35(data2.nacionalidad, {instancePath:instancePath+"/dimensiones/nacionalidad",parentData:data2,parentDataProperty:"nacionalidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.edadTipo !== undefined){
if(!(validate35(data2.edadTipo, {instancePath:instancePath+"/dimensiones/edadTipo",parentData:data2,parentDataProperty:"edadTipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.edadAnios !== undefined){
if(!(validate35(data2.edadAnios, {instancePath:instancePath+"/dimensiones/edadAnios",parentData:data2,parentDataProperty:"edadAnios",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.edadTramo !== undefined){
if(!(validate35(data2.edadTramo, {instancePath:instancePath+"/dimensiones/edadTramo",parentData:data2,parentDataProperty:"edadTramo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.nna !== undefined){
if(!(validate35(data2.nna, {instancePath:instancePath+"/dimensiones/nna",parentData:data2,parentDataProperty:"nna",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.causaFormalizada !== undefined){
if(!(validate35(data2.causaFormalizada, {instancePath:instancePath+"/dimensiones/causaFormalizada",parentData:data2,parentDataProperty:"causaFormalizada",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dimensiones",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.personas !== undefined){
let data17 = data.personas;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.imputados === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"required",params:{missingProperty: "imputados"}});
errors++;
}
if(data17.imputadosFormalizados === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"required",params:{missingProperty: "imputadosFormalizados"}});
errors++;
}
if(data17.condenados === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"required",params:{missingProperty: "condenados"}});
errors++;
}
for(const key2 in data17){
if(!(((key2 === "imputados") || (key2 === "imputadosFormalizados")) || (key2 === "condenados"))){
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data17.imputados !== undefined){
if(!(validate36(data17.imputados, {instancePath:instancePath+"/personas/imputados",parentData:data17,parentDataProperty:"imputados",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data17.imputadosFormalizados !== undefined){
if(!(validate36(data17.imputadosFormalizados, {instancePath:instancePath+"/personas/imputadosFormalizados",parentData:data17,parentDataProperty:"imputadosFormalizados",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data17.condenados !== undefined){
let data20 = data17.condenados;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados",keyword:"required",params:{missingProperty: "total"}});
errors++;
}
if(data20.informadoEn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados",keyword:"required",params:{missingProperty: "informadoEn"}});
errors++;
}
if(data20.porNacionalidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados",keyword:"required",params:{missingProperty: "porNacionalidad"}});
errors++;
}
for(const key3 in data20){
if(!(((key3 === "total") || (key3 === "informadoEn")) || (key3 === "porNacionalidad"))){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data20.total !== undefined){
let data21 = data20.total;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados/total",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 300000000000 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados/total",keyword:"maximum",params:{comparison: "<=", limit: 300000000000}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados/total",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data20.informadoEn !== undefined){
let data22 = data20.informadoEn;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados/informadoEn",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 5000000 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados/informadoEn",keyword:"maximum",params:{comparison: "<=", limit: 5000000}});
errors++;
}
if(data22 < 0 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados/informadoEn",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data20.porNacionalidad !== undefined){
if(!(validate35(data20.porNacionalidad, {instancePath:instancePath+"/personas/condenados/porNacionalidad",parentData:data20,parentDataProperty:"porNacionalidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/personas/condenados",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/personas",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fuente === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fuente"}});
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
if(data.fechaExtraccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaExtraccion"}});
errors++;
}
if(data.partes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "partes"}});
errors++;
}
if(data.totales === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "totales"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "fuente") || (key0 === "desde")) || (key0 === "hasta")) || (key0 === "fechaExtraccion")) || (key0 === "partes")) || (key0 === "totales"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fuente !== undefined){
if(!(validate9(data.fuente, {instancePath:instancePath+"/fuente",parentData:data,parentDataProperty:"fuente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.desde !== undefined){
if(!(validate33(data.desde, {instancePath:instancePath+"/desde",parentData:data,parentDataProperty:"desde",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.hasta !== undefined){
if(!(validate33(data.hasta, {instancePath:instancePath+"/hasta",parentData:data,parentDataProperty:"hasta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.fechaExtraccion !== undefined){
if(!(validate11(data.fechaExtraccion, {instancePath:instancePath+"/fechaExtraccion",parentData:data,parentDataProperty:"fechaExtraccion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.partes !== undefined){
let data4 = data.partes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.totales !== undefined){
let data5 = data.totales;
if(Array.isArray(data5)){
if(data5.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/totales",keyword:"maxItems",params:{limit: 2}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate37(data5[i0], {instancePath:instancePath+"/totales/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totales",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fuente === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fuente"}});
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
if(data.fechaExtraccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaExtraccion"}});
errors++;
}
if(data.partes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "partes"}});
errors++;
}
if(data.recibidas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recibidas"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "fuente") || (key0 === "desde")) || (key0 === "hasta")) || (key0 === "fechaExtraccion")) || (key0 === "partes")) || (key0 === "recibidas"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fuente !== undefined){
if(!(validate9(data.fuente, {instancePath:instancePath+"/fuente",parentData:data,parentDataProperty:"fuente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.desde !== undefined){
if(!(validate33(data.desde, {instancePath:instancePath+"/desde",parentData:data,parentDataProperty:"desde",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.hasta !== undefined){
if(!(validate33(data.hasta, {instancePath:instancePath+"/hasta",parentData:data,parentDataProperty:"hasta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.fechaExtraccion !== undefined){
if(!(validate11(data.fechaExtraccion, {instancePath:instancePath+"/fechaExtraccion",parentData:data,parentDataProperty:"fechaExtraccion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.partes !== undefined){
let data4 = data.partes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.recibidas !== undefined){
let data5 = data.recibidas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/recibidas",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/recibidas",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/recibidas",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registro === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registro"}});
errors++;
}
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data.advertencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "advertencia"}});
errors++;
}
if(data.cortes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cortes"}});
errors++;
}
if(data.incompletos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "incompletos"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "registro") || (key0 === "nombre")) || (key0 === "advertencia")) || (key0 === "cortes")) || (key0 === "incompletos"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registro !== undefined){
if(!(validate31(data.registro, {instancePath:instancePath+"/registro",parentData:data,parentDataProperty:"registro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.nombre !== undefined){
let data1 = data.nombre;
if(typeof data1 === "string"){
if(func4(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.advertencia !== undefined){
let data2 = data.advertencia;
if(typeof data2 === "string"){
if(func4(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/advertencia",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/advertencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cortes !== undefined){
let data3 = data.cortes;
if(Array.isArray(data3)){
if(data3.length > 10000){
(vErrors ??= []).push({instancePath:instancePath+"/cortes",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data3[i0], {instancePath:instancePath+"/cortes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cortes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.incompletos !== undefined){
let data5 = data.incompletos;
if(Array.isArray(data5)){
if(data5.length > 10000){
(vErrors ??= []).push({instancePath:instancePath+"/incompletos",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate39(data5[i1], {instancePath:instancePath+"/incompletos/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/incompletos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate41;
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "MITP") || (data === "MINISTERIO_PUBLICO")) || (data === "PROTOCOLO"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registro === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registro"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "registro")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registro !== undefined){
if(!(validate42(data.registro, {instancePath:instancePath+"/registro",parentData:data,parentDataProperty:"registro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'listarActivaciones': { parameters: v2, responses: { '200': v0, '401': v1, '422': v1, '503': v1 } },
  'listarAvisos': { parameters: v4, responses: { '200': v3, '401': v1, '422': v1, '503': v1 } },
  'leerRegistro': { parameters: v6, responses: { '200': v5, '401': v1, '404': v1, '503': v1 } },
};
