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
const schema21 = {"type":"string","enum":["residencia.avisada","autorizacion.otorgada","autorizacion.revocada","caso.vinculado","plazo.por-vencer","plazo.vencido","plazo.resuelto","plazo.sin-recibir"]};
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
if(!((((((((data === "residencia.avisada") || (data === "autorizacion.otorgada")) || (data === "autorizacion.revocada")) || (data === "caso.vinculado")) || (data === "plazo.por-vencer")) || (data === "plazo.vencido")) || (data === "plazo.resuelto")) || (data === "plazo.sin-recibir"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema21.enum}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema23 = {"type":"object","additionalProperties":false,"properties":{"numeroSolicitud":{"type":"string","maxLength":40},"fechaPresentacion":{"type":"string","format":"date-time","maxLength":35},"institucionSolicitante":{"type":"string","maxLength":120},"referencia":{"type":"string","maxLength":64},"desde":{"type":"string","maxLength":35},"hasta":{"type":"string","maxLength":35},"seudonimos":{"type":"array","items":{"$ref":"urn:valija:contract:mesa#/$defs/Seudonimo"},"minItems":2,"maxItems":2},"fechaVinculacion":{"type":"string","format":"date-time","maxLength":35},"hilo":{"$ref":"urn:valija:contract:mesa#/$defs/Uuid"},"plazos":{"type":"array","items":{"$ref":"urn:valija:contract:mesa#/$defs/PlazoAvisado"},"minItems":1,"maxItems":200},"mensaje":{"$ref":"urn:valija:contract:mesa#/$defs/Uuid"},"tipo":{"type":"string","maxLength":80},"destinatario":{"type":"string","maxLength":115},"aceptado":{"type":"string","format":"date-time","maxLength":35},"telefonoTurno":{"type":"string","maxLength":30}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["obligacion","hilo","mensaje","deudor","acreedor","vence"],"properties":{"obligacion":{"type":"string","maxLength":60},"titulo":{"type":"string","maxLength":160},"hilo":{"$ref":"urn:valija:contract:mesa#/$defs/Uuid"},"mensaje":{"$ref":"urn:valija:contract:mesa#/$defs/Uuid"},"periodo":{"type":"integer","minimum":1,"maximum":1200},"deudor":{"type":"string","maxLength":115},"acreedor":{"type":"string","maxLength":115},"vence":{"type":"string","format":"date-time","maxLength":35},"escalamiento":{"type":"integer","minimum":0,"maximum":9},"momento":{"type":"string","format":"date-time","maxLength":35},"resultado":{"type":"string","enum":["CUMPLIDO","ANULADO"]},"resueltoEn":{"type":"string","format":"date-time","maxLength":35},"resueltoPor":{"$ref":"urn:valija:contract:mesa#/$defs/Uuid"}}};
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
for(const key0 in data){
if(!(func3.call(schema24.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.obligacion !== undefined){
let data0 = data.obligacion;
if(typeof data0 === "string"){
if(func4(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func4(data1) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hilo !== undefined){
if(!(validate6(data.hilo, {instancePath:instancePath+"/hilo",parentData:data,parentDataProperty:"hilo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.mensaje !== undefined){
if(!(validate6(data.mensaje, {instancePath:instancePath+"/mensaje",parentData:data,parentDataProperty:"mensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.periodo !== undefined){
let data4 = data.periodo;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1200 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"maximum",params:{comparison: "<=", limit: 1200}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.deudor !== undefined){
let data5 = data.deudor;
if(typeof data5 === "string"){
if(func4(data5) > 115){
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
let data6 = data.acreedor;
if(typeof data6 === "string"){
if(func4(data6) > 115){
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
let data7 = data.vence;
if(typeof data7 === "string"){
if(func4(data7) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/vence",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data7))){
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
let data8 = data.escalamiento;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"maximum",params:{comparison: "<=", limit: 9}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/escalamiento",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.momento !== undefined){
let data9 = data.momento;
if(typeof data9 === "string"){
if(func4(data9) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/momento",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/momento",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/momento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resultado !== undefined){
let data10 = data.resultado;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "CUMPLIDO") || (data10 === "ANULADO"))){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"enum",params:{allowedValues: schema24.properties.resultado.enum}});
errors++;
}
}
if(data.resueltoEn !== undefined){
let data11 = data.resueltoEn;
if(typeof data11 === "string"){
if(func4(data11) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/resueltoEn",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/resueltoEn",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resueltoEn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resueltoPor !== undefined){
if(!(validate6(data.resueltoPor, {instancePath:instancePath+"/resueltoPor",parentData:data,parentDataProperty:"resueltoPor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
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
if(data.hilo !== undefined){
if(!(validate6(data.hilo, {instancePath:instancePath+"/hilo",parentData:data,parentDataProperty:"hilo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.plazos !== undefined){
let data10 = data.plazos;
if(Array.isArray(data10)){
if(data10.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data10[i1], {instancePath:instancePath+"/plazos/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mensaje !== undefined){
if(!(validate6(data.mensaje, {instancePath:instancePath+"/mensaje",parentData:data,parentDataProperty:"mensaje",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.tipo !== undefined){
let data13 = data.tipo;
if(typeof data13 === "string"){
if(func4(data13) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.destinatario !== undefined){
let data14 = data.destinatario;
if(typeof data14 === "string"){
if(func4(data14) > 115){
(vErrors ??= []).push({instancePath:instancePath+"/destinatario",keyword:"maxLength",params:{limit: 115}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destinatario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.aceptado !== undefined){
let data15 = data.aceptado;
if(typeof data15 === "string"){
if(func4(data15) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/aceptado",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats10(data15))){
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
let data16 = data.telefonoTurno;
if(typeof data16 === "string"){
if(func4(data16) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/telefonoTurno",keyword:"maxLength",params:{limit: 30}});
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate26(data.detalle, {instancePath:instancePath+"/detalle",parentData:data,parentDataProperty:"detalle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
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
if(!(validate27(data0[i0], {instancePath:instancePath+"/avisos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate29;
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data === "residencia.avisada") || (data === "autorizacion.otorgada")) || (data === "autorizacion.revocada")) || (data === "caso.vinculado")) || (data === "plazo.por-vencer")) || (data === "plazo.vencido")) || (data === "plazo.resuelto")) || (data === "plazo.sin-recibir"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema21.enum}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "tipo") || (key0 === "limite")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
if(!(validate30(data.tipo, {instancePath:instancePath+"/tipo",parentData:data,parentDataProperty:"tipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate31;
const schema32 = {"type":"string","enum":["MITP","MINISTERIO_PUBLICO","PROTOCOLO"]};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "MITP") || (data === "MINISTERIO_PUBLICO")) || (data === "PROTOCOLO"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema32.enum}});
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
if(func4(data) > 18){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 18}});
errors++;
}
if(!pattern19.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,17}$"}});
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
const formats35 = formats.date;
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
if(typeof data === "string"){
if(func4(data) > 10){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats35(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
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
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "fuente")) || (key0 === "desde")) || (key0 === "hasta")) || (key0 === "fechaExtraccion")) || (key0 === "partes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate34(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.fuente !== undefined){
if(!(validate9(data.fuente, {instancePath:instancePath+"/fuente",parentData:data,parentDataProperty:"fuente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.desde !== undefined){
if(!(validate36(data.desde, {instancePath:instancePath+"/desde",parentData:data,parentDataProperty:"desde",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.hasta !== undefined){
if(!(validate36(data.hasta, {instancePath:instancePath+"/hasta",parentData:data,parentDataProperty:"hasta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
let data5 = data.partes;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
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
if(!(((((((key0 === "id") || (key0 === "fuente")) || (key0 === "desde")) || (key0 === "hasta")) || (key0 === "fechaExtraccion")) || (key0 === "partes")) || (key0 === "recibidas"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate34(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.fuente !== undefined){
if(!(validate9(data.fuente, {instancePath:instancePath+"/fuente",parentData:data,parentDataProperty:"fuente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.desde !== undefined){
if(!(validate36(data.desde, {instancePath:instancePath+"/desde",parentData:data,parentDataProperty:"desde",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.hasta !== undefined){
if(!(validate36(data.hasta, {instancePath:instancePath+"/hasta",parentData:data,parentDataProperty:"hasta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
let data5 = data.partes;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/partes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.recibidas !== undefined){
let data6 = data.recibidas;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/recibidas",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/recibidas",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
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
if(!(validate33(data.registro, {instancePath:instancePath+"/registro",parentData:data,parentDataProperty:"registro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
if(!(validate37(data3[i0], {instancePath:instancePath+"/cortes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate38(data5[i1], {instancePath:instancePath+"/incompletos/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate40;
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "MITP") || (data === "MINISTERIO_PUBLICO")) || (data === "PROTOCOLO"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema32.enum}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
for(const key0 in data){
if(!(key0 === "registro")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registro !== undefined){
if(!(validate41(data.registro, {instancePath:instancePath+"/registro",parentData:data,parentDataProperty:"registro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
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
export const v7 = validate42;
const schema43 = {"type":"object","additionalProperties":false,"required":["registro","nombre","corte","k","uso","advertencias","poblaciones"],"properties":{"registro":{"$ref":"urn:valija:contract:mesa#/$defs/NombreRegistro"},"nombre":{"type":"string","maxLength":120},"corte":{"$ref":"urn:valija:contract:mesa#/$defs/Corte"},"k":{"type":"integer","minimum":1,"maximum":20},"uso":{"type":"string","enum":["PUBLICABLE","INTERNO"]},"advertencias":{"type":"array","items":{"type":"string","maxLength":2000},"minItems":1,"maxItems":4},"poblaciones":{"type":"array","items":{"$ref":"urn:valija:contract:mesa#/$defs/Poblacion"},"maxItems":4}}};
const schema44 = {"type":"object","additionalProperties":false,"required":["poblacion","titulo","reservada","total","tablas"],"properties":{"poblacion":{"type":"string","enum":["CAUSA_FORMALIZADA","VICTIMA","CASO","VICTIMA_CONOCIDA","PERSONA_INGRESADA","IMPUTADO","CONDENADO"]},"titulo":{"type":"string","maxLength":120},"reservada":{"type":"boolean"},"total":{"$ref":"urn:valija:contract:mesa#/$defs/Cifra"},"tablas":{"type":"array","items":{"$ref":"urn:valija:contract:mesa#/$defs/Tabla"},"maxItems":12}}};
const schema45 = {"type":["integer","null"],"minimum":0,"maximum":300000000000};
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema45.type}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 300000000000 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 300000000000}});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema47 = {"type":"object","additionalProperties":false,"required":["id","titulo","dimensionFilas","columnas","filas","totales","total"],"properties":{"id":{"type":"string","maxLength":60},"titulo":{"type":"string","maxLength":120},"dimensionFilas":{"$ref":"urn:valija:contract:mesa#/$defs/Dimension"},"dimensionColumnas":{"$ref":"urn:valija:contract:mesa#/$defs/Dimension"},"dentroDe":{"type":"object","additionalProperties":false,"required":["dimension","valor"],"properties":{"dimension":{"$ref":"urn:valija:contract:mesa#/$defs/Dimension"},"valor":{"$ref":"urn:valija:contract:mesa#/$defs/Valor"}}},"columnas":{"type":"array","items":{"$ref":"urn:valija:contract:mesa#/$defs/Valor"},"maxItems":10},"filas":{"type":"array","items":{"$ref":"urn:valija:contract:mesa#/$defs/FilaTabla"},"maxItems":400},"totales":{"type":"array","items":{"$ref":"urn:valija:contract:mesa#/$defs/Cifra"},"maxItems":10},"total":{"$ref":"urn:valija:contract:mesa#/$defs/Cifra"}}};
const schema48 = {"type":"string","enum":["anio","tipoTrata","estado","termino","formalizado","imputadoFormalizado","victima","causaFormalizada","region","sexo","nacionalidad","nacionalidadCondenado","nna","edad","edadAdulta","informaImputados","informaCondenados"]};
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
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
if(!(((((((((((((((((data === "anio") || (data === "tipoTrata")) || (data === "estado")) || (data === "termino")) || (data === "formalizado")) || (data === "imputadoFormalizado")) || (data === "victima")) || (data === "causaFormalizada")) || (data === "region")) || (data === "sexo")) || (data === "nacionalidad")) || (data === "nacionalidadCondenado")) || (data === "nna")) || (data === "edad")) || (data === "edadAdulta")) || (data === "informaImputados")) || (data === "informaCondenados"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema48.enum}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(func4(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.valor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "valor"}});
errors++;
}
if(data.celdas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "celdas"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "valor") || (key0 === "celdas")) || (key0 === "total"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.valor !== undefined){
if(!(validate50(data.valor, {instancePath:instancePath+"/valor",parentData:data,parentDataProperty:"valor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.celdas !== undefined){
let data1 = data.celdas;
if(Array.isArray(data1)){
if(data1.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/celdas",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data1[i0], {instancePath:instancePath+"/celdas/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/celdas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.total !== undefined){
if(!(validate46(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.dimensionFilas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dimensionFilas"}});
errors++;
}
if(data.columnas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "columnas"}});
errors++;
}
if(data.filas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filas"}});
errors++;
}
if(data.totales === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "totales"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema47.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func4(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func4(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dimensionFilas !== undefined){
if(!(validate49(data.dimensionFilas, {instancePath:instancePath+"/dimensionFilas",parentData:data,parentDataProperty:"dimensionFilas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.dimensionColumnas !== undefined){
if(!(validate49(data.dimensionColumnas, {instancePath:instancePath+"/dimensionColumnas",parentData:data,parentDataProperty:"dimensionColumnas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.dentroDe !== undefined){
let data4 = data.dentroDe;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/dentroDe",keyword:"required",params:{missingProperty: "dimension"}});
errors++;
}
if(data4.valor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/dentroDe",keyword:"required",params:{missingProperty: "valor"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "dimension") || (key1 === "valor"))){
(vErrors ??= []).push({instancePath:instancePath+"/dentroDe",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.dimension !== undefined){
if(!(validate49(data4.dimension, {instancePath:instancePath+"/dentroDe/dimension",parentData:data4,parentDataProperty:"dimension",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data4.valor !== undefined){
if(!(validate50(data4.valor, {instancePath:instancePath+"/dentroDe/valor",parentData:data4,parentDataProperty:"valor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dentroDe",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.columnas !== undefined){
let data7 = data.columnas;
if(Array.isArray(data7)){
if(data7.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/columnas",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data7[i0], {instancePath:instancePath+"/columnas/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columnas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.filas !== undefined){
let data9 = data.filas;
if(Array.isArray(data9)){
if(data9.length > 400){
(vErrors ??= []).push({instancePath:instancePath+"/filas",keyword:"maxItems",params:{limit: 400}});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate51(data9[i1], {instancePath:instancePath+"/filas/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.totales !== undefined){
let data11 = data.totales;
if(Array.isArray(data11)){
if(data11.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/totales",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate46(data11[i2], {instancePath:instancePath+"/totales/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totales",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.total !== undefined){
if(!(validate46(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.poblacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "poblacion"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.reservada === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reservada"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
if(data.tablas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tablas"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "poblacion") || (key0 === "titulo")) || (key0 === "reservada")) || (key0 === "total")) || (key0 === "tablas"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.poblacion !== undefined){
let data0 = data.poblacion;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/poblacion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data0 === "CAUSA_FORMALIZADA") || (data0 === "VICTIMA")) || (data0 === "CASO")) || (data0 === "VICTIMA_CONOCIDA")) || (data0 === "PERSONA_INGRESADA")) || (data0 === "IMPUTADO")) || (data0 === "CONDENADO"))){
(vErrors ??= []).push({instancePath:instancePath+"/poblacion",keyword:"enum",params:{allowedValues: schema44.properties.poblacion.enum}});
errors++;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func4(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reservada !== undefined){
if(typeof data.reservada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reservada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.total !== undefined){
if(!(validate46(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.tablas !== undefined){
let data4 = data.tablas;
if(Array.isArray(data4)){
if(data4.length > 12){
(vErrors ??= []).push({instancePath:instancePath+"/tablas",keyword:"maxItems",params:{limit: 12}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data4[i0], {instancePath:instancePath+"/tablas/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tablas",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.registro === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registro"}});
errors++;
}
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data.corte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "corte"}});
errors++;
}
if(data.k === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "k"}});
errors++;
}
if(data.uso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uso"}});
errors++;
}
if(data.advertencias === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "advertencias"}});
errors++;
}
if(data.poblaciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "poblaciones"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "registro") || (key0 === "nombre")) || (key0 === "corte")) || (key0 === "k")) || (key0 === "uso")) || (key0 === "advertencias")) || (key0 === "poblaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registro !== undefined){
if(!(validate33(data.registro, {instancePath:instancePath+"/registro",parentData:data,parentDataProperty:"registro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
if(data.corte !== undefined){
if(!(validate37(data.corte, {instancePath:instancePath+"/corte",parentData:data,parentDataProperty:"corte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.k !== undefined){
let data3 = data.k;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 20 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"maximum",params:{comparison: "<=", limit: 20}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.uso !== undefined){
let data4 = data.uso;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/uso",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "PUBLICABLE") || (data4 === "INTERNO"))){
(vErrors ??= []).push({instancePath:instancePath+"/uso",keyword:"enum",params:{allowedValues: schema43.properties.uso.enum}});
errors++;
}
}
if(data.advertencias !== undefined){
let data5 = data.advertencias;
if(Array.isArray(data5)){
if(data5.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/advertencias",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/advertencias",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func4(data6) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/advertencias/" + i0,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/advertencias/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/advertencias",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.poblaciones !== undefined){
let data7 = data.poblaciones;
if(Array.isArray(data7)){
if(data7.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/poblaciones",keyword:"maxItems",params:{limit: 4}});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data7[i1], {instancePath:instancePath+"/poblaciones/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/poblaciones",keyword:"type",params:{type: "array"}});
errors++;
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
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate55;
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "MITP") || (data === "MINISTERIO_PUBLICO")) || (data === "PROTOCOLO"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema32.enum}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
if(!pattern19.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,17}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data.registro === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registro"}});
errors++;
}
if(data.corte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "corte"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "registro") || (key0 === "corte")) || (key0 === "k"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registro !== undefined){
if(!(validate56(data.registro, {instancePath:instancePath+"/registro",parentData:data,parentDataProperty:"registro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.corte !== undefined){
if(!(validate57(data.corte, {instancePath:instancePath+"/corte",parentData:data,parentDataProperty:"corte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.k !== undefined){
let data2 = data.k;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"maximum",params:{comparison: "<=", limit: 20}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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

export const operations: Readonly<Record<string, OperationValidators>> = {
  'listarActivaciones': { parameters: v2, responses: { '200': v0, '401': v1, '422': v1, '503': v1 } },
  'listarAvisos': { parameters: v4, responses: { '200': v3, '401': v1, '422': v1, '503': v1 } },
  'leerRegistro': { parameters: v6, responses: { '200': v5, '401': v1, '404': v1, '503': v1 } },
  'leerTablas': { parameters: v8, responses: { '200': v7, '401': v1, '404': v1, '422': v1, '503': v1 } },
  'descargarTablas': { parameters: v8, responses: { '200': null, '401': v1, '404': v1, '422': v1, '503': v1 } },
  'imprimirTablas': { parameters: v8, responses: { '200': null, '401': v1, '404': v1, '422': v1, '503': v1 } },
};
