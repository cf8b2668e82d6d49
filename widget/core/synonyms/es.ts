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
acordar recordar recordatorio; acordarse recordar olvidar; acta partida certificado; activar
activación encender habilitar; actualizar actualización versión; actualizar modificar corregir;
adelanto anticipo; adeudar deber debo deuda; adicional extra otra segunda; adjuntar archivo
documento subir; adjunto archivo anexo; adulto mayor edad años menor; aeropuerto terminal embarque;
afiliar afiliado socio inscribir; agendar programar reservar cita; agotado disponible stock
existencias reponer; agotado existencias disponible hay; agotado sin_existencias; agua bebida beber;
agua suministro; ahora ya inmediato; ahorro ahorrar; ajustes configuración preferencias opciones
configurar; alarma despertador despertar; alérgeno alergia; alergia alérgico; alerta aviso
notificación recordatorio; almacén existencias stock disponible disponibilidad; almuerzo comida cena
desayuno menú; alojamiento hotel hospedaje habitación; alquilar rentar arrendar alquilo; alquiler
renta arriendo alquilar rentar arrendar; alta inscripción registro contratar; altavoz parlante
bocina; amigo conocido referido; ampliar prolongar prórroga extender; amueblado muebles; añadir
agregar incluir sumar adicional; análisis prueba resultado; andar funcionar; antiguo viejo anterior
previo; anular anulación cancelar cancelación desistir baja; anuncio publicidad aviso; apagado
encendido; apagar apagado desconectar; apagón luz corte; aparcar estacionar parquear aparcamiento
estacionamiento parking; aparecer figurar mostrar verse; aplazar posponer retrasar; aplazar prórroga
fraccionar posponer; aplicación app programa software; apple iphone; aprender curso formación;
aprobar apruebo aprobado; apuntar inscribir registrar anotar; apurado urgente rápido; archivo
fichero documento pdf; armar montar instalar; arrancar encender iniciar; arreglar reparar reparación
componer servicio_técnico; arreglar reparar solucionar resolver; arrepentir desistir desistimiento
anular; artículo producto objeto; ascensor elevador; asegurado póliza seguro; asegurar seguro póliza
cobertura; asiento plaza butaca; asistencia soporte atención; asistir acudir ir_a; asunto tema;
atasco tráfico circulación; atención cliente contacto contactar hablar teléfono persona agente
soporte; atención servicio_cliente soporte ayuda; atrasado retraso tarde demorado; aumentar aumento
subir incremento; aumentar subir incrementar ampliar; auriculares audífonos cascos; ausencia falta
faltar; autobús bus colectivo camión guagua micro ómnibus; autobús bus metro tren transporte;
autónomo independiente freelance; autorizar permiso poder representante; avería averiado roto dañado
defectuoso estropeado; averiguar saber consultar; avisar notificar comunicar informar; ayudar apoyo;
ayuntamiento municipalidad alcaldía municipio; baja boletín newsletter correos publicidad
publicitario desuscribir; baja cancelar anular rescindir terminar; baja enfermedad incapacidad;
baja_laboral incapacidad; banco cuenta bancario; banco entidad caja; banda grupo artista cantante;
baño aseo servicio; barato económico rebajado; basura residuos desechos; batería carga cargar
cargador; batería pila carga; bebé recién_nacido hijo nacimiento; beca ayuda subvención;
beneficiario destinatario; biblioteca libro leer; biblioteca préstamo libro; bici bicicleta
ciclista; billete boleto pasaje ticket entrada; billetera cartera monedero; bizum pago; bloquear
bloqueado bloqueo suspender; bloquear suspender inhabilitar restringir; bloqueo congelar congelado;
boda matrimonio casar casarse; bolsa acciones invertir inversión; bombilla luz lámpara luces; borrar
eliminar suprimir quitar; botar tirar desechar deshacerse; botón tecla; bueno mejor; buscador
búsqueda; buscar encontrar localizar; buzón contestador contestadora mensajes_voz; cable cargador
enchufe; caducado vencido expirado; caer caído; cajero automático cajero_automático; cajero efectivo
retirar; calcular cálculo; calefacción calor radiador; calendario agenda evento; calentar calienta;
calle dirección; calle vía avenida; calor temperatura caliente; cama colchón; cámara foto vídeo;
cámara vídeo video; cambiar cambio modificar modificación corregir editar; cambiar cambio modificar
modificación sustituir; cambiar canjear intercambiar; camión camioneta furgoneta; canal canales
programa; cancelar anular suspender; canción música reproducir; candidato candidatura postular
solicitud; canjear cupón código descuento promoción vale; cantidad importe monto suma; capital
importe; carga subir; cargar cargador recargar; cargo cobro cobrar comisión tarifa; carnet licencia
permiso conducir carné; caro costoso carísimo subida; caro precio_alto; carpeta directorio; carrito
cesta bolsa; carta correo; carta menú; casa hogar vivienda domicilio; casado matrimonio; caso
situación; castellano español; causa culpa; celíaco gluten; cerca cercana próxima ubicación dónde;
cerradura llave puerta; cerrar cierran cierre cerrado; cerrar cierro cierra cierre; certificado
constancia justificante; certificado justificante comprobante; chat conversación mensaje; chatear
chat conversar; cheque talón; choque accidente colisión golpe; cita reserva reservar; cita turno
hora reserva; cita_médica consulta; ciudad localidad; ciudadano nacionalidad; ciudadano vecino
habitante; clase tipo categoría; clave contraseña pin password código; clave secreta pin; clima
tiempo pronóstico lluvia llover; cobrado cargado cobraron cargaron; cobrado doble dos_veces
duplicado; cobrador cobro; cobrar cobro cargo cargado descontar descuentan; coche carro auto
automóvil vehículo; cocinar receta ingredientes cocina; código clave verificación; código_postal
dirección; coger agarrar; colgado congelado bloqueado trabado tildado; color colores; color tono;
combustible gasolina diésel; comentario opinión valoración; comida alimento plato; cómodo fácil;
compañía empresa negocio; compañía operador operadora empresa proveedor; compartir enviar;
compatibilidad compatible funciona; compensación indemnizar reembolso; completar rellenar finalizar;
completar rellenar llenar formulario; complicado difícil; comprar compra adquirir adquisición;
comprar compra pedido pedir adquirir encargo; comprobar compruebo comprueba; comprobar verificar
revisar verificación; comunicarse contactar llamar; concierto espectáculo teatro; concurso sorteo
premio; condiciones términos cláusulas; conducir conduzco; conducir manejar conductor chofer;
conectar conexión vincular enlazar; conexión internet wifi red router; confirmar confirmación
verificación; conocer conozco; conocer saber; conseguir consigo; conseguir obtener lograr sacar;
conservar mantener quedar; consulta pregunta duda; consumo gasto uso; contacto contactar comunicarse
hablar; contador medidor lectura; contagioso contagiar transmitir propagar; contar explicar decir;
contestar responder; contratar alta suscribir; contrato documento acuerdo convenio póliza; control
inspección; control supervisión; convenir acordar; copia duplicado fotocopia; copia_seguridad
respaldo backup; coronavirus covid virus; correcto correctamente bien; corregir corrijo; corregir
rectificar; correo email mail electrónico; correo_postal carta; correr plazo; cortar corte
interrumpir; corte cortado suspendido cortaron; costar costo coste precio vale tarifa; costar cuesta
cuestan gasto gastos precio coste tarifa; crear abrir nuevo; crear generar hacer; cuándo fecha
plazo; cuánto_cuesta precio costo tarifa; cuánto_tarda plazo demora tiempo; cuánto_tarda plazo
tiempo duración; cuánto_tiempo plazo duración tarda; cuarentena aislamiento confinamiento; cubrir
cubierto cubre; cuenta cuenta_bancaria iban; cuenta perfil usuario registro; cuidar cuidado
cuidador; cumpleaños nacimiento fecha; cuota mensualidad letra; cuota plazo mensualidad; cupón vale
código promocional; currículum cv candidatura; curso clase taller; dañar romper estropear;
darse_baja cancelar eliminar; datos información; debitar cargo cobrar; débito domiciliación; decidir
elegir escoger seleccionar; decir digo dicho; declarar declaración; decodificador deco caja; defecto
falla fallo tara; defender defensa; dejar abandonar parar; delito denuncia denunciar policía;
demanda demandar; demandar denunciar; demora retraso retrasado tarde; demora retraso tardar tarda
atraso; demorar tardar; dentista muela diente; dependiente vendedor; deporte gimnasio; derecho
corresponde; derecho derechos; desactivar apagar quitar; desaparecer desaparecido perdido;
desaparecer perder; desbloquear liberar activar desbloqueo; descanso pausa vacaciones; descargar
descarga bajar; desconocer no_reconozco; desconocido extraño raro; descontar restar retener;
descuento rebaja oferta promoción cupón código; desempleo paro desempleado; deshabilitar desactivar;
despertar despierto; despido despedir finiquito; desvío desviar redirigir; detalle información;
deuda debo pendiente adeudo moroso atrasado vencido; devolver devolución regresar retornar; devolver
devolución retorno reembolso; devolver devuelvo devuelve devolución retorno cambio cambiar; devolver
reintegrar; devuelto devuelvo devolver; día_festivo feriado festivo; diagnóstico prueba test; dieta
nutrición calorías; diferencia distinto comparar; dinero fondos efectivo; dinero plata efectivo
pasta lana; dirección domicilio residencia; discapacidad minusvalía invalidez; disco almacenamiento
espacio memoria; discoteca bar; disminuir bajar reducir rebajar; disputar reclamar impugnar
recurrir; distancia lejos cerca; divisa moneda cambio; divisa moneda euro; divorcio separación
divorciado; dni documento identidad cédula carnet identificación ine; doblar duplicar; documento
papel formulario; domiciliar domiciliación débito_automático; domicilio casa reparto; donar
donación; dormir duerme; dormir sueño; dudoso sospechoso fraude estafa; duplicado copia reposición;
duplicar copiar; duración durar tiempo; efectivo metálico billetes; ejemplo muestra; elegir elijo
elige; elegir opción; embarazo embarazada maternidad; emitir expedir; empadronamiento padrón
empadronar; empezar comenzar iniciar; empezar empieza empiezo comienza; empleado trabajador; empresa
compañía firma; encargado responsable gerente; encender prender prende enciende arrancar; encontrar
encuentro encuentra; encontrar hallar localizar encontré; enfermera médico; enfermo enfermedad malo
baja; enlace vínculo link url; enojado molesto descontento; ensayo prueba gratuita; entender
entiendo entiende; enterarse avisar informar; entradas boletos localidades; entrega entregar llegar
envío enviar reparto paquete transporte mandar; entregado llegado recibido; entregar dar llevar;
entrevista selección; envase paquete embalaje; enviado envié mandado; enviar mandar enviado remitir;
envío entrega despacho reparto mandar; equipaje maleta valija bulto mochila; equivocación error
confundido; equivocado error mal incorrecto; equivocar error confundir; error fallo problema falla;
error fallo problema incorrecto equivocado; escanear escáner; escribir escrito; escribir redactar;
escuchar oír audio sonido volumen; escuela colegio instituto; espectáculo show; esperar espera
demora; esposa mujer señora cónyuge pareja marido esposo; estado situación seguimiento rastrear;
estafa fraude phishing timo engaño; estropeado averiado dañado descompuesto malogrado; estropear
romper averiar; estudiante alumno universitario; etiqueta devolución; evento concierto espectáculo;
evitar impedir prevenir; examen prueba evaluación; excedencia permiso; excedente exceso; excel hoja
tabla; excepción exento exención; exceso sobrepeso; exigir reclamar; exigir requisito obligatorio;
explicar aclarar; explicar explicación significado significar; extra adicional suplemento;
extranjería visado visa residencia; extranjero exterior internacional fuera roaming; extranjero
foráneo inmigrante; extranjero internacional país países europa fuera; extraviar perder perdido;
facebook red_social twitter instagram; fácil sencillo; facilidades plazos cuotas; factura boleta
recibo comprobante ticket tiquete; factura cuenta; factura recibo iva ticket comprobante; fallar
fallo; fallecer fallecido muerte murió defunción morir; falso sospechoso raro fraude; faltar falta
incompleto; familia familiar; familia pariente hijos; familiar pariente; farmacia medicamento
medicina; fecha día cuándo; fecha_límite plazo; feriado festivo domingo; fibra internet adsl
banda_ancha; ficha datos; fiebre tos síntoma; fiesta celebración; fiesta festivo; fijo indefinido;
fijo teléfono línea_fija; filtro filtrar; fin término; financiar crédito plazos; financiar
financiación; firmar firma rúbrica; foto imagen fotografía; foto retrato; fraude suplantación;
frecuente habitual; frío calefacción; fuga escape; funcionar funciona anda sirve marcha jala; fútbol
deporte deportes partido; gafas lentes anteojos; gafas vista oftalmólogo; garantía garantizar;
garantía reparación defecto; gas butano; gasolina nafta combustible bencina gasoil; gastar consumir
gastado; gastar gasto; gastos costes; gente persona personas; gestión gestionar tramitar; gestionar
administrar; gigas datos megas gb; girar transferir; golpe choque rotura; grabar guardar; gratis
gratuito sin_coste; gratuito prueba; grifo canilla llave; grúa remolque asistencia; grupo equipo;
guardar salvar conservar; guardería jardín_infancia escuela_infantil; guía tutorial; habitación
cuarto dormitorio recámara pieza; hablar contactar comunicar llamar; hacer hago hecho; hackear
hackeado jaqueado intruso; hecho hacer realizar; herencia testamento heredero; hermano hermana
familia; hijo niño bebé; hijo niño hija niña menor; hora horario abierto; horario apertura; horario
horas atienden abierto; horas_extra extraordinarias; hospital clínica sanatorio; hospital médico;
huésped cliente; identidad identificación dni pasaporte; identidad identificación verificar;
identificar identificarse; identificar verificar; idioma lengua español; imprevisto emergencia;
imprimir impresora impreso; impuesto iva fiscal; impuesto tributo hacienda tasas; inactivo
desactivado; incidencia avería problema; incidencia problema queja; incluido comprendido entra;
incluir incluye incluido; incómodo molestia; incorrecto erróneo equivocado; indemnización
compensación; indicar señalar; infección virus contagio; informe reporte; ingresar depositar
depósito consignar; ingreso sueldo salario nómina; ingresos sueldo renta; iniciar_sesión login
contraseña clave acceso acceder entrar olvidado; inicio comienzo; inmediato rápido urgente;
inquilino alquiler; inquilino arrendatario; instalar instalación poner; instrucciones manual guía;
instrucciones manual tutorial; insuficiente falta; intentar probar; intentar tratar intento; interés
tasa; interés tipo; internet conexión red wifi banda; introducir introduzco; inversión invertir
fondos; invitado visita; invitar invitación; invitar recomendar; ir llegar; itv revisión
verificación; jefe encargado; jefe patrón empleador empresa; jornada horario turno horas; joven
jóvenes estudiante; joven menor; jubilación jubilarse pensión; jubilación pensión jubilado retiro;
jubilado pensionista mayor; juego jugar partida; jugar juego juega; juicio demanda juzgado; junta
reunión; justificar justificante; justo exacto; lavadora lavarropas; lavar lavadora limpiar;
lenguaje idioma; lento despacio lentitud velocidad; lesión herida; letra texto palabra; ley legal
norma; liberar desbloquear otra_compañía; libre disponible vacante hueco; licencia permiso
autorización; límite tope máximo; limpiar limpieza; limpio lavar; lista enumerar; lista relación;
llamada llamar marcar telefonear; llamar llamada teléfono telefonear; llaves cerrajero puerta;
llegar llegada recibir recibido; local establecimiento; localidad asiento; lugar sitio ubicación;
lunes martes miércoles jueves viernes; luz electricidad corriente; maltrato acoso; mandar mandan
enviar envían envío; mando control_remoto control; manera forma; mapa ruta camino; marca modelo;
mascarilla cubrebocas; mascota perro gato animal; maternidad paternidad permiso; matrícula
inscripción inscribir; matrícula placa patente; médico doctor doctora facultativo; medio mitad;
medir mide medida; mensaje sms texto whatsapp; mensualidad pago; mentira falso; mes mensual; mesa
silla; método forma; metro subte subterráneo; miedo seguridad; mínimo menos; mínimo mínima; minuto
segundo hora; mojado agua humedad; montar montaje; morir muerto murió; moroso impago; mostrar
muestra muestro; mostrar ver enseñar; moto motocicleta motoneta ciclomotor; móvil celular teléfono
celu smartphone terminal aparato iphone; móvil inteligente; movimiento extracto operación; mudado
mudanza mudarse traslado dirección domicilio; mudanza trasladar; mudar mudarse trasladar mudo
vivienda; mueble enseres trastos; muebles mueble; multa sanción infracción; municipal ayuntamiento;
nacimiento nacer; nacionalidad ciudadanía; negar denegar rechazar; nevera refrigerador heladera
frigorífico; niñera cuidado; no_funciona no_anda no_sirve avería fallo; noche nocturno; nombre
apellido; normativa reglamento; nota calificación; noticia noticias; novedad noticia; novedad nuevo;
nuevo reciente; número cantidad; número cifra; numerosa familia; objetivo meta; obligación
obligatorio; obra construcción reforma; obtener sacar tramitar; ocultar privado esconder; ocupado
libre; oferta descuento cupón código promocional; oferta empleo vacante; oferta promoción ofertas
promo; ofrecer ofrece ofrezco; olvidar olvidado recordar olvidé acordar; olvidar olvidado recuperar
restablecer; operación transacción movimiento; opinión reseña valoración; orden instrucción;
ordenador computadora computador portátil pc laptop notebook compu; organizar planificar; origen
procedencia; padre papá madre mamá padres; pagado abonado; pagado pago cobro; pagar pago abonar
abono cancelar; página web sitio; país nación extranjero; palabra traducción traducir; pantalla
captura; pantalla display monitor; papeles documentos documentación requisitos; paquete bulto
encomienda caja; parar detener pausar interrumpir; paro desempleo prestación; parque jardín; parte
trozo; particular privado; pasaporte documento; pasaporte visado visa; pasar cambiar; paso etapa;
patata papa; pausar suspender congelar parar temporal; paypal tarjeta pago pagar visa transferencia;
peaje autopista autovía; pedido compra orden encargo; pedido paquete envío entrega compra encargo
llegar llegado seguimiento; pedir pido pide pidió solicitar; pedir solicitar solicitud; pedir_comida
domicilio; pegar adherir; pelear discusión; película cine serie películas; peligro riesgo peligroso;
penalización multa recargo cargo; perder perdido extraviado pérdida extravié; perder pierdo perdí
perdido; perfil foto; periodo plazo; permanencia compromiso penalización atado amarrado; permitir
dejar; persona humano agente asesor operador representante; personal trabajador; personalizar
ajustar; peso kilo; peso kilos; pieza recambio repuesto; piscina alberca pileta; piso departamento
apartamento vivienda casa depto hogar; plan tarifa paquete contrato; plan tarifa suscripción; plazo
límite vencimiento fecha; plazo término; plazos cuotas financiar fraccionar mensualidad aplazar;
plazos cuotas fraccionar mensualidades meses; poder autorizar representante apoderado; policía
comisaría denuncia; poner establecer; poner pongo puesto; por_error equivocación; portabilidad
cambio_compañía traer conservar; precio costo coste cuesta valor tarifa sale vale; precisar
necesitar; preferir preferencia favorito; premio recompensa bonificación; presentar entregar;
prestación subsidio; préstamo crédito financiación; prestar préstamo hipoteca; presupuesto
cotización; presupuesto estimación; primero inicial; privacidad datos_personales protección;
privacidad privado confidencial; privado personal; probar ensayar; probar pruebo prueba; problema
inconveniente dificultad; problema inconveniente incidencia; proceso trámite procedimiento;
programar planificar; prohibido permitido; prohibir prohibido; propiedad inmueble; propietario dueño
arrendador casero; prorrogar prórroga ampliar extensión; proteger protección; proteger seguridad;
provincia región; próximo siguiente; prueba gratis; publicar publicación post; publicidad anuncios
spam comerciales; puerta entrada; puesto cargo; puntos fidelidad premios recompensa; quedar restar
saldo; queja reclamación reclamar; queja reclamación reclamo quejar denuncia; quejarse reclamo;
quitar eliminar retirar; rápido urgente exprés; rápido velocidad; rastrear seguimiento localizar
ubicar tracking; ratón mouse; razón motivo causa; real físico; recarga recargar saldo abonar; receta
medicamento medicina remedio; recetar receta; rechazada denegada declinada rechazo; rechazar
rechazaron rechazado denegado denegar deniegan pasa; recibido recibo; reciclar reciclaje contenedor;
recién nuevo; reclamar quejar protestar; recoger retirar retiro recogida; recomendar aconsejar;
recordar recuerdo recuerda; recuperar restablecer restaurar; recurrir alegar apelar impugnar;
reducir reducción; reducir reduzco; reembolsar devolver reintegro; reembolso devolución reintegro
devolver_dinero rembolsar; reembolso reintegro devolución devuelven devuelto dinero reembolsar;
reemplazar sustituir cambiar; regalo obsequio regalar; registrado inscrito; registrar registro
registrarse inscribir alta; registrarse registro alta inscribirse crear_cuenta; regresar volver
retorno; reiniciar apagar_encender resetear; rellenar completar cumplimentar; reloj hora; remesa
envío; renovar renovación prolongar extender; renovar renuevo renueva; renta declaración irpf;
renunciar renuncia dimisión dimitir; repartidor mensajero cartero transportista; repetir duplicar;
repetir repetido otra_vez; repetir repite; reponer sustituir; requisito condición necesario;
requisitos documentos papeles necesarios; reserva reservar reservación; resolver resuelto resuelvo;
responder respuesta; respuesta contestación; restablecer resetear reiniciar; restante quedan queda;
restaurante comida; resumen extracto; retener retenido tragado tragó; retirar retirada; retirar
sacar extraer; retrasar demorar; reunión cita; roaming itinerancia viaje; robo robar robado hurto
sustraído mangado; romper roto rompió; ropa prenda; roto dañado defectuoso averiado estropeado
golpeado; roto partido quebrado rompió rota dañado averiado; router módem modem enrutador aparato
equipo; ruido bulla molestia; ruido sonido; saldo balance disponible; saldo crédito recarga prepago;
salida salir; salir salgo; salud sanitario médico; se_cayó caída corte interrupción; seco agua;
secreto clave; seguimiento localizar rastreo; seguir continuar; seguir seguidor; seguir sigue sigo;
segundo otro; seguridad seguro; seguro póliza aseguradora cobertura; sello estampilla; semana
semanal; señal cobertura recepción rayitas antena; separar divorcio; servicio atención; servir
sirve; sesión login; sim chip tarjeta_sim esim; sin_contacto contactless; siniestro accidente choque
parte; sistema programa; sobrar exceso; socio miembro; solo único; subir adjuntar cargar archivo;
subsidio ayuda subvención; sucio limpiar; sucursal oficina agencia; sueldo salario nómina paga;
sufrir daño; sugerencia propuesta; suma sumar; superar exceder; suscripción abono membresía
subscripción; suscripción plan baja cancelar abono; suscripción suscribirse abono; sustituir
reemplazar sustitución; tableta tablet ipad; talla tamaño medida número; taller mecánico; tarde
noche; tarjeta crédito débito visa mastercard plástico; tarjeta_embarque embarque checkin
facturación; tasa arancel importe; taxi uber; teclado tecla; técnico instalador operario;
teletrabajo remoto; televisión tele tv televisor; temperatura termostato calefacción; temporal
provisional; temporizador cronómetro; tener tengo tiene; término condición condiciones; testigo
accidente; tiempo_parcial media_jornada; tienda local sucursal comercio negocio oficina; tienda
sucursal local horario abierto; titular nombre propietario dueño; título diploma certificado; tomar
coger; total importe; trabajo empleo puesto laboral chamba; traducir idioma; traducir traduzco;
traer traigo trae; trámite gestión procedimiento; transferencia giro transferir envío_dinero;
transferido transferencia envío; transferir pasar; transporte traslado; traslado mudanza mudar
cambio_domicilio; tren ferrocarril renfe; tribunal juez demanda; tutor padre; ubicar encontrar;
último reciente final; único uno; unir juntar combinar; universidad facultad carrera; urgencia
urgente; urgencias emergencia urgente; urgente prisa; usado segunda_mano; usar utilizar emplear;
usuario cuenta perfil nombre_usuario; vacaciones días_libres permiso; vacaciones festivos descanso;
vacuna vacunación vacunar; valer válido caducar caducidad; validez vigencia vigente; valorar
evaluar; vecino residente habitante; vehículo moto; velocidad rapidez; vencer caducar expirar
caducidad vencimiento; vender vendedor venta; venir vengo vino viene llegar; ventana cristal; ver
consultar mirar revisar; ver visto veo; verdad real; verificar comprobar confirmar validar; vez
ocasión; viaje viajar vacaciones turismo; vídeo youtube; vidrio cristal; viejo usado antiguo;
vigente válido; virtual digital; virus malware; visita visitar; viudo viuda; vivir residir vivo;
voluntario gratis; volver vuelve vuelto vuelta; votar voto elecciones; voz hablar; vuelo avión volar
vuelos; wifi wi_fi inalámbrico red; zapato calzado; zapatos calzado; zona barrio sector; zumo jugo
`;
