/**
 * Spanish words that visitors use for one another. General to customer service, administration and
 * daily life, written by hand; a word may stand in several groups. Read when an index is built: the
 * groups that a site's texts touch travel with the index.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const SPANISH_SYNONYMS = `
abogado jurídico legal; abogado letrado; abrir abierto abro; abrir abren abierto horario abre; abrir
apertura crear; abuelo abuela mayor anciano; acabar terminar agotar acabado; acabar terminar
finalizar concluir fin; acceder acceso entrar iniciar_sesión ingresar login; acceder entrar ingresar
loguear sesión; accidente lesión herido; aceptar aprobar autorizar permitir; acompañar acompañante;
acordar recordar recordatorio; acta partida certificado; activar activación encender habilitar;
actualizar actualización versión; actualizar modificar corregir; adelanto anticipo; adicional extra
otra segunda; adjuntar archivo documento subir; adulto mayor edad años menor; aeropuerto terminal
embarque; agotado disponible stock existencias reponer; agotado existencias disponible hay; agotado
sin_existencias; agua bebida beber; agua suministro; ahorro ahorrar; ajustes configuración
preferencias opciones configurar; alarma despertador despertar; alérgeno alergia; alergia alérgico;
alerta aviso notificación recordatorio; almacén existencias stock disponible disponibilidad;
almuerzo comida cena desayuno menú; alojamiento hotel hospedaje habitación; alquiler renta arriendo
alquilar rentar arrendar; altavoz parlante bocina; amigo conocido referido; ampliar prolongar
prórroga extender; añadir agregar incluir sumar adicional; análisis prueba resultado; antiguo viejo
anterior previo; anular anulación cancelar cancelación desistir baja; apagado encendido; apagar
apagado desconectar; aparcar estacionar parquear aparcamiento estacionamiento parking; aparecer
figurar mostrar verse; aplazar posponer retrasar; aplazar prórroga fraccionar posponer; aplicación
app programa software; apple iphone; aprender curso formación; aprobar apruebo aprobado; archivo
fichero documento pdf; arreglar reparar reparación componer servicio_técnico; arreglar reparar
solucionar resolver; arrepentir desistir desistimiento anular; artículo producto objeto; ascensor
elevador; asegurar seguro póliza cobertura; asiento plaza butaca; asistencia soporte atención;
asunto tema; atasco tráfico circulación; atención cliente contacto contactar hablar teléfono persona
agente soporte; atención servicio_cliente soporte ayuda; aumentar aumento subir incremento;
auriculares audífonos cascos; ausencia falta faltar; autobús bus colectivo camión guagua micro
ómnibus; autobús bus metro tren transporte; autónomo independiente freelance; avería averiado roto
dañado defectuoso estropeado; ayudar apoyo; ayuntamiento municipalidad alcaldía municipio; baja
boletín newsletter correos publicidad publicitario desuscribir; baja cancelar anular rescindir
terminar; baja enfermedad incapacidad; baja_laboral incapacidad; banco cuenta bancario; banco
entidad caja; banda grupo artista cantante; barato económico rebajado; basura residuos desechos;
batería carga cargar cargador; batería pila carga; bebé recién_nacido hijo nacimiento; beca ayuda
subvención; beneficiario destinatario; biblioteca libro leer; biblioteca préstamo libro; bici
bicicleta ciclista; billete boleto pasaje ticket entrada; bizum pago; bloquear bloqueado bloqueo
suspender; bloquear suspender inhabilitar restringir; bloqueo congelar congelado; boda matrimonio
casar casarse; bolsa acciones invertir inversión; bombilla luz lámpara luces; borrar eliminar
suprimir quitar; botón tecla; bueno mejor; buscar encontrar localizar; buzón contestador
contestadora mensajes_voz; cable enchufe; caer caído; cajero automático cajero_automático; cajero
efectivo retirar; calcular cálculo; calendario agenda evento; calentar calienta; calle dirección;
calor temperatura caliente; cámara foto vídeo; cámara vídeo video; cambiar cambio modificar
modificación corregir editar; cambiar cambio modificar modificación sustituir; cambiar canjear
intercambiar; camión camioneta furgoneta; canal canales programa; cancelar anular suspender; canción
música reproducir; candidato candidatura postular solicitud; canjear cupón código descuento
promoción vale; cantidad importe monto suma; carga subir; cargar cargador recargar; cargo cobro
cobrar comisión tarifa; carnet licencia permiso conducir carné; caro costoso carísimo subida;
carpeta directorio; carrito cesta bolsa; carta correo; carta menú; casa hogar vivienda domicilio;
caso situación; causa culpa; cerca cercana próxima ubicación dónde; cerrar cierran cierre cerrado;
cerrar cierro cierra cierre; certificado constancia justificante; certificado justificante
comprobante; chat conversación mensaje; cheque talón; choque accidente colisión golpe; cita reserva
reservar; cita turno hora reserva; cita_médica consulta; ciudad localidad; ciudadano nacionalidad;
clase tipo categoría; clave contraseña pin password código; clima tiempo pronóstico lluvia llover;
cobrado cargado cobraron cargaron; cobrado doble dos_veces duplicado; cobrar cobro cargo cargado
descontar descuentan; coche carro auto automóvil vehículo; cocinar receta ingredientes cocina;
código clave verificación; colgado congelado bloqueado trabado tildado; color colores; color tono;
combustible gasolina diésel; comentario opinión valoración; comida alimento; compañía empresa
negocio; compañía operador operadora empresa proveedor; compartir enviar; compatibilidad compatible
funciona; completar rellenar finalizar; comprar compra adquirir adquisición; comprar compra pedido
pedir adquirir encargo; comprobar compruebo comprueba; comprobar verificar revisar verificación;
concierto espectáculo teatro; condiciones términos cláusulas; conducir conduzco; conducir manejar
conductor chofer; conectar conexión; conexión internet wifi red router; confirmar confirmación
verificación; conocer conozco; conocer saber; conseguir consigo; conseguir obtener; conservar
mantener quedar; consulta pregunta duda; consumo gasto uso; contacto contactar comunicarse hablar;
contador medidor lectura; contagioso contagiar transmitir propagar; contar explicar decir; contestar
responder; contrato documento acuerdo convenio póliza; control inspección; copia duplicado
fotocopia; coronavirus covid virus; correcto correctamente bien; corregir corrijo; corregir
rectificar; correo email mail electrónico; cortar corte interrumpir; corte cortado suspendido
cortaron; costar costo coste precio vale tarifa; costar cuesta cuestan gasto gastos precio coste
tarifa; crear generar hacer; cuándo fecha plazo; cuánto_cuesta precio costo tarifa; cuánto_tarda
plazo demora tiempo; cuánto_tarda plazo tiempo duración; cuánto_tiempo plazo duración tarda;
cuarentena aislamiento confinamiento; cubrir cubierto cubre; cuenta cuenta_bancaria iban; cuenta
perfil usuario registro; cuidado cuidar; cuota plazo mensualidad; cupón vale código promocional;
currículum cv candidatura; curso clase taller; darse_baja cancelar eliminar; datos información;
deber deuda; débito domiciliación; decidir elegir escoger seleccionar; decir digo dicho; declarar
declaración; decodificador deco caja; defecto fallo; defender defensa; dejar abandonar; delito
denuncia denunciar policía; demanda demandar; demora retraso retrasado tarde; demora retraso tardar
tarda atraso; dentista muela diente; dependiente vendedor; deporte gimnasio; derecho derechos;
desactivar apagar; desaparecer desaparecido perdido; desbloquear liberar activar desbloqueo;
descanso pausa vacaciones; descargar descarga bajar; desconocido extraño raro; descontar restar
retener; descuento rebaja oferta promoción cupón código; desempleo paro desempleado; despertar
despierto; despido despedir finiquito; desvío desviar redirigir; detalle información; deuda debo
pendiente adeudo moroso atrasado vencido; devolver devolución regresar retornar; devolver devolución
retorno reembolso; devolver devuelvo devuelve devolución retorno cambio cambiar; devuelto devuelvo
devolver; diagnóstico prueba test; dieta nutrición calorías; diferencia distinto comparar; dinero
fondos efectivo; dinero plata efectivo pasta lana; dirección domicilio residencia; discapacidad
minusvalía invalidez; disco almacenamiento espacio memoria; discoteca bar; distancia lejos cerca;
divisa moneda cambio; divisa moneda euro; divorcio separación divorciado; dni documento identidad
cédula carnet identificación ine; documento papel formulario; domiciliar domiciliación
débito_automático; dormir duerme; dormir sueño; dudoso sospechoso fraude estafa; duplicar copiar;
duración durar tiempo; ejemplo muestra; elegir elijo elige; elegir opción; embarazo embarazada
maternidad; emitir expedir; empadronamiento padrón empadronar; empezar comenzar iniciar; empezar
empieza empiezo comienza; empleado trabajador; encargado responsable gerente; encender prender
prende enciende arrancar; encontrar encuentro encuentra; encontrar hallar localizar encontré;
enfermo enfermedad malo baja; enlace vínculo link url; ensayo prueba gratuita; entender entiendo
entiende; enterarse avisar informar; entradas boletos localidades; entrega entregar llegar envío
enviar reparto paquete transporte mandar; entrevista selección; enviado envié mandado; enviar mandar
enviado remitir; envío entrega despacho reparto mandar; equipaje maleta valija bulto mochila;
equivocación error confundido; equivocado error mal incorrecto; error fallo problema falla; error
fallo problema incorrecto equivocado; escanear escáner; escribir escrito; escribir redactar;
escuchar oír audio sonido volumen; escuela colegio instituto; esperar espera demora; esposa mujer
señora cónyuge pareja marido esposo; estado situación seguimiento rastrear; estafa fraude phishing
timo engaño; estropeado averiado dañado descompuesto malogrado; estropear romper averiar; estudiante
alumno universitario; etiqueta devolución; evento concierto espectáculo; evitar impedir prevenir;
examen prueba evaluación; excedencia permiso; excel hoja tabla; exceso sobrepeso; exigir requisito
obligatorio; explicar explicación significado significar; extra adicional suplemento; extranjería
visado visa residencia; extranjero exterior internacional fuera roaming; extranjero internacional
país países europa fuera; extraviar perder perdido; facebook red_social twitter instagram; fácil
sencillo; factura boleta recibo comprobante ticket tiquete; factura recibo iva ticket comprobante;
fallar fallo; fallecer fallecido muerte murió defunción morir; falso sospechoso raro fraude; faltar
falta incompleto; familia familiar; familia pariente hijos; farmacia medicamento medicina; fecha día
cuándo; fibra internet adsl banda_ancha; fiebre tos síntoma; fiesta festivo; fijo indefinido; fijo
teléfono línea_fija; filtro filtrar; financiar financiación; firmar firma rúbrica; foto imagen
fotografía; frecuente habitual; fuga escape; funcionar funciona anda sirve marcha jala; fútbol
deporte deportes partido; gafas lentes anteojos; gafas vista oftalmólogo; garantía garantizar;
garantía reparación defecto; gas butano; gasolina nafta combustible bencina gasoil; gastar consumir
gastado; gastar gasto; gente persona personas; gestión gestionar tramitar; gestionar administrar;
gigas datos megas gb; gratis gratuito sin_coste; gratuito prueba; grifo canilla llave; grúa remolque
asistencia; grupo equipo; guardar conservar; guardería jardín_infancia escuela_infantil; guía
tutorial; habitación cuarto dormitorio recámara pieza; hablar contactar comunicar llamar; hacer hago
hecho; hackear hackeado jaqueado intruso; hecho hacer realizar; herencia testamento heredero; hijo
niño bebé; hijo niño hija niña menor; hora horario abierto; horario horas atienden abierto;
horas_extra extraordinarias; hospital clínica sanatorio; hospital médico; huésped cliente; identidad
identificación dni pasaporte; identidad identificación verificar; identificar identificarse; idioma
lengua español; imprevisto emergencia; imprimir impresora impreso; impuesto iva fiscal; impuesto
tributo hacienda tasas; inactivo desactivado; incidencia problema queja; incluir incluye incluido;
indemnización compensación; indicar señalar; infección virus contagio; ingresar depositar depósito
consignar; ingreso sueldo salario nómina; iniciar_sesión login contraseña clave acceso acceder
entrar olvidado; inquilino arrendatario; instalar instalación poner; instrucciones manual guía;
insuficiente falta; intentar tratar intento; interés tasa; interés tipo; internet conexión red wifi
banda; introducir introduzco; inversión invertir fondos; invitar invitación; ir llegar; itv revisión
verificación; jefe patrón empleador empresa; jornada horario turno horas; joven jóvenes estudiante;
joven menor; jubilación jubilarse pensión; jubilación pensión jubilado retiro; jubilado pensionista
mayor; juego jugar partida; jugar juego juega; juicio demanda juzgado; junta reunión; justo exacto;
lavadora lavarropas; lavar lavadora limpiar; lento despacio lentitud velocidad; letra texto palabra;
ley legal norma; liberar desbloquear otra_compañía; licencia permiso autorización; límite tope
máximo; limpiar limpieza; lista enumerar; llamada llamar marcar telefonear; llamar llamada teléfono
telefonear; llave cerradura; llegar llegada recibir recibido; local establecimiento; lugar sitio;
lunes martes miércoles jueves viernes; luz electricidad corriente; maltrato acoso; mandar mandan
enviar envían envío; mando control_remoto control; manera forma; mapa ruta camino; marca modelo;
mascarilla cubrebocas; mascota perro gato animal; maternidad paternidad permiso; matrícula
inscripción inscribir; matrícula placa patente; médico doctor doctora facultativo; medir mide
medida; mensaje sms texto whatsapp; mensualidad pago; mentira falso; mes mensual; método forma;
metro subte subterráneo; mínimo mínima; minuto segundo hora; montar montaje; morir muerto murió;
moroso impago; mostrar enseñar; mostrar muestra muestro; moto motocicleta motoneta ciclomotor; móvil
celular teléfono celu smartphone terminal aparato iphone; movimiento extracto operación; mudado
mudanza mudarse traslado dirección domicilio; mudar mudarse trasladar mudo vivienda; mueble enseres
trastos; muebles mueble; multa sanción infracción; nacimiento nacer; nacionalidad ciudadanía; negar
denegar; nevera refrigerador heladera frigorífico; no_funciona no_anda no_sirve avería fallo; noche
nocturno; nombre apellido; normativa reglamento; nota calificación; noticia noticias; novedad nuevo;
número cantidad; numerosa familia; objetivo meta; obligación obligatorio; obra construcción reforma;
ocultar privado esconder; oferta descuento cupón código promocional; oferta empleo vacante; oferta
promoción ofertas promo; ofrecer ofrece ofrezco; olvidar olvidado recordar olvidé acordar; olvidar
olvidado recuperar restablecer; operación transacción movimiento; opinión reseña valoración; orden
instrucción; ordenador computadora computador portátil pc laptop notebook compu; organizar
planificar; padre papá madre mamá padres; pagado pago cobro; pagar pago abonar abono cancelar;
página web sitio; país nación extranjero; palabra traducción traducir; pantalla captura; pantalla
display monitor; paquete bulto encomienda caja; parar detener pausar interrumpir; paro desempleo
prestación; parque jardín; parte trozo; pasaporte documento; pasaporte visado visa; paso etapa;
patata papa; pausar suspender congelar parar temporal; paypal tarjeta pago pagar visa transferencia;
peaje autopista autovía; pedido compra orden encargo; pedido paquete envío entrega compra encargo
llegar llegado seguimiento; pedir pido pide pidió solicitar; pedir solicitar solicitud; pedir_comida
domicilio; película cine serie películas; peligro riesgo peligroso; penalización multa recargo
cargo; perder perdido extraviado pérdida extravié; perder pierdo perdí perdido; perfil foto; periodo
plazo; permanencia compromiso penalización atado amarrado; permitir dejar; persona humano agente
asesor operador representante; personalizar ajustar; peso kilo; pieza recambio repuesto; piscina
alberca pileta; piso departamento apartamento vivienda casa depto hogar; plan tarifa paquete
contrato; plan tarifa suscripción; plazo límite vencimiento fecha; plazo término; plazos cuotas
financiar fraccionar mensualidad aplazar; plazos cuotas fraccionar mensualidades meses; policía
comisaría denuncia; poner establecer; poner pongo puesto; portabilidad cambio_compañía traer
conservar; precio costo coste cuesta valor tarifa sale vale; preferir preferencia favorito; premio
recompensa bonificación; presentar entregar; prestación subsidio; préstamo crédito financiación;
prestar préstamo hipoteca; presupuesto estimación; primero inicial; privacidad datos_personales
protección; privacidad privado confidencial; probar pruebo prueba; problema inconveniente
dificultad; proceso trámite procedimiento; programar planificar; prohibir prohibido; propietario
dueño arrendador casero; prorrogar prórroga ampliar extensión; proteger protección; provincia
región; próximo siguiente; publicar publicación post; publicidad anuncios spam comerciales; puesto
cargo; puntos fidelidad premios recompensa; quedar restar saldo; queja reclamación reclamar; queja
reclamación reclamo quejar denuncia; rápido urgente exprés; rastrear seguimiento localizar ubicar
tracking; ratón mouse; razón motivo causa; real físico; recarga recargar saldo abonar; receta
medicamento medicina remedio; recetar receta; rechazada denegada declinada rechazo; rechazar
rechazaron rechazado denegado denegar deniegan pasa; recibido recibo; reciclar reciclaje contenedor;
reclamar quejar protestar; recoger retirar retiro recogida; recordar recuerdo recuerda; recuperar
restaurar; reducir reducción; reducir reduzco; reembolsar devolver reintegro; reembolso devolución
reintegro devolver_dinero rembolsar; reembolso reintegro devolución devuelven devuelto dinero
reembolsar; regalo obsequio regalar; registrar registro registrarse inscribir alta; registrarse
registro alta inscribirse crear_cuenta; regresar volver retorno; reiniciar restablecer; renovar
renovación prolongar extender; renovar renuevo renueva; renta declaración irpf; renunciar renuncia
dimisión dimitir; repartidor mensajero cartero transportista; repetir repetido otra_vez; repetir
repite; requisito condición necesario; reserva reservar reservación; resolver resuelto resuelvo;
responder respuesta; restante quedan queda; restaurante comida; retener retenido tragado tragó;
retirar retirada; retirar sacar extraer; roaming itinerancia viaje; robo robar robado hurto
sustraído mangado; romper roto rompió; ropa prenda; roto dañado defectuoso averiado estropeado
golpeado; roto partido quebrado rompió rota dañado averiado; router módem modem enrutador aparato
equipo; ruido bulla molestia; ruido sonido; saber consultar; saldo balance disponible; saldo crédito
recarga prepago; salida salir; salir salgo; salud sanitario médico; se_cayó caída corte
interrupción; seguimiento localizar rastreo; seguir seguidor; seguir sigue sigo; segundo otro;
seguridad seguro; seguro póliza aseguradora cobertura; semana semanal; señal cobertura recepción
rayitas antena; servicio atención; servir sirve; sesión login; sim chip tarjeta_sim esim;
sin_contacto contactless; siniestro accidente choque parte; sobrar exceso; socio miembro; sorteo
concurso; subir adjuntar cargar archivo; sucio limpiar; sucursal oficina agencia; sueldo salario
nómina paga; suma sumar; suscripción abono membresía subscripción; suscripción plan baja cancelar
abono; suscripción suscribirse abono; sustituir reemplazar sustitución; tableta tablet ipad; talla
tamaño medida número; taller mecánico; tarde noche; tarjeta crédito débito visa mastercard plástico;
tarjeta_embarque embarque checkin facturación; tasa arancel importe; taxi uber; teclado tecla;
técnico instalador operario; teletrabajo remoto; televisión tele tv televisor; temperatura
termostato calefacción; temporal provisional; temporizador cronómetro; tener tengo tiene; término
condición condiciones; tiempo_parcial media_jornada; tienda local sucursal comercio negocio oficina;
tienda sucursal local horario abierto; titular nombre propietario dueño; título diploma certificado;
tomar coger; trabajo empleo puesto laboral chamba; traducir idioma; traducir traduzco; traer traigo
trae; trámite gestión procedimiento; transferencia giro transferir envío_dinero; transferido
transferencia envío; traslado mudanza mudar cambio_domicilio; tren ferrocarril renfe; tribunal juez
demanda; último reciente final; unir juntar combinar; universidad facultad carrera; urgencia
urgente; urgencias emergencia urgente; usar utilizar; usuario cuenta perfil nombre_usuario;
vacaciones días_libres permiso; vacaciones festivos descanso; vacuna vacunación vacunar; valer
válido caducar caducidad; valorar evaluar; vehículo moto; vencer caducar expirar caducidad
vencimiento; vender vendedor venta; venir vengo vino viene llegar; ver consultar mirar revisar; ver
mostrar; ver visto veo; verdad real; verificar comprobar confirmar validar; viaje viajar vacaciones
turismo; vídeo youtube; virtual digital; virus malware; visita visitar; viudo viuda; volver vuelve
vuelto vuelta; votar voto elecciones; voz hablar; vuelo avión volar vuelos; wifi wi_fi inalámbrico
red; zapato calzado; zumo jugo
`;
