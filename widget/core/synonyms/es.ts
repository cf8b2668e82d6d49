/**
 * Spanish words that visitors use for one another. General to customer service, administration and
 * daily life, written by hand; a word may stand in several groups. Read when an index is built: the
 * groups that a site's texts touch travel with the index.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const SPANISH_SYNONYMS = `
abogado jurídico legal; abonar pagar pago abono; abrir apertura crear; abrir abierto abro; acabar
terminar finalizar concluir fin; acceder acceso entrar iniciar_sesión ingresar login; accidente
lesión herido; aceptar aprobar autorizar permitir; acompañar acompañante; acordar recordar
recordatorio; activar activación encender habilitar; actualizar actualización; adelanto anticipo;
adjuntar archivo documento subir; adulto mayor edad años menor; aeropuerto terminal embarque;
agotado sin_existencias; agotado disponible stock existencias reponer; agregar añadir incluir;
agua bebida beber; ahorro ahorrar; ajustes configuración preferencias opciones configurar; alarma
despertador despertar; alergia alérgico; alerta aviso notificación recordatorio; almacén
existencias stock disponible disponibilidad; almuerzo comida cena desayuno menú; alojamiento hotel
hospedaje habitación; alquiler alquilar arrendar renta; amigo conocido; ampliar prolongar prórroga
extender; antiguo viejo anterior previo; anular anulación cancelar cancelación desistir baja;
apagado encendido; aparcar aparcamiento estacionar estacionamiento parking; aparecer figurar
mostrar verse; aplazar posponer retrasar; aplicación app programa software; apple iphone; aprender
curso formación; aprobar apruebo aprobado; arreglar reparar solucionar resolver; artículo producto
objeto; asegurar seguro póliza cobertura; asiento plaza butaca; asistencia soporte atención;
asunto tema; atasco tráfico circulación; atención cliente contacto contactar hablar teléfono
persona agente soporte; aumentar aumento subir incremento; ausencia falta faltar; autobús bus
metro tren transporte; autónomo freelance; avería averiado roto dañado defectuoso estropeado;
ayudar apoyo; baja enfermedad incapacidad; baja boletín newsletter correos publicidad publicitario
desuscribir; banco cuenta bancario; banda grupo artista cantante; barato económico; batería carga
cargar cargador; beneficiario destinatario; biblioteca libro leer; billete entrada boleto pasaje;
bizum pago; bloquear bloqueado bloqueo suspender; bloqueo congelar congelado; bolsa acciones
invertir inversión; bombilla luz lámpara luces; borrar eliminar suprimir quitar; botón tecla;
bueno mejor; buscar encontrar localizar; cable enchufe; caer caído; cajero efectivo retirar;
calcular cálculo; calendario agenda evento; calentar calienta; calle dirección; calor temperatura
caliente; cámara foto vídeo; cambiar cambio modificar modificación corregir editar; cancelar
rescindir; canción música reproducir; candidato candidatura postular solicitud; canjear cupón
código descuento promoción vale; cantidad importe monto suma; carga subir; cargo cobro cobrar
comisión tarifa; carné carnet permiso conducir; carpeta directorio; carta correo; casa hogar
vivienda domicilio; casarse matrimonio boda; casero arrendador propietario; caso situación; causa
culpa; cerrar cierro cierra cierre; certificado justificante comprobante; chat conversación
mensaje; cheque talón; cita reserva reservar; ciudad localidad; ciudadano nacionalidad; clase tipo
categoría; clave contraseña pin password código; clima tiempo pronóstico lluvia llover; cobrado
cargado cobraron cargaron; coche automóvil vehículo carro; cocinar receta ingredientes cocina;
color tono; combustible gasolina diésel; comentario opinión valoración; comida alimento; compañía
empresa negocio; compartir enviar; compatibilidad compatible funciona; completar rellenar
finalizar; comprar compra pedido pedir adquirir encargo; comprobar verificar revisar verificación;
comprobar compruebo comprueba; concierto espectáculo teatro; conducir conductor manejar; conducir
conduzco; conectar conexión; conexión internet wifi red router; confirmar confirmación; conocer
saber; conocer conozco; conseguir obtener; conseguir consigo; consulta pregunta duda; contacto
contactar comunicarse hablar; contagioso contagiar transmitir propagar; contar explicar decir;
contestar responder; contrato acuerdo; control inspección; convenio acuerdo; copia duplicado;
coronavirus covid virus; correcto correctamente bien; corregir corrijo; correo email mail; cortar
corte interrumpir; costar costo coste precio vale tarifa; costar cuesta cuestan gasto gastos
precio coste tarifa; crear generar hacer; crédito préstamo; cuándo fecha plazo; cuánto_cuesta
precio costo tarifa; cuánto_tarda plazo tiempo duración; cuánto_tiempo plazo duración tarda;
cuarentena aislamiento confinamiento; cubrir cubierto cubre; cuenta perfil usuario registro;
cuidado cuidar; cuota plazo mensualidad; datos información; deber deuda; débito domiciliación;
decidir elegir escoger seleccionar; decir digo dicho; declarar declaración; defecto fallo;
defender defensa; dejar abandonar; delito denuncia denunciar policía; demanda demandar; demora
retraso retrasado tarde; dependiente vendedor; deporte gimnasio; derecho derechos; desactivar
apagar; desaparecer desaparecido perdido; descanso pausa vacaciones; descargar descarga bajar;
desconocido extraño raro; descontar restar retener; descuento rebaja oferta promoción; desempleo
paro desempleado; despertar despierto; despido despedir; detalle información; devolver devolución
retorno reembolso; devolver devuelvo devuelve devolución retorno cambio cambiar; devuelto devuelvo
devolver; diagnóstico prueba test; dieta nutrición calorías; diferencia distinto comparar; dinero
fondos efectivo; discapacidad minusvalía; disco almacenamiento espacio memoria; discoteca bar;
distancia lejos cerca; divisa moneda euro; divorcio separación; doble duplicado dos_veces; doctor
médico; documento papel formulario; dormir sueño; dormir duerme; dudoso sospechoso fraude estafa;
duplicar copiar; duración durar tiempo; ejemplo muestra; elegir opción; elegir elijo elige;
embarazo embarazada maternidad; emergencia urgente; emitir expedir; empezar comenzar iniciar;
empezar empieza empiezo comienza; empleado trabajador; empleador empresa jefe; empleo trabajo
puesto; encargado responsable gerente; encontrar encuentro encuentra; enfermo enfermedad; enlace
vínculo link url; ensayo prueba gratuita; entender entiendo entiende; enterarse avisar informar;
entrega entregar llegar envío enviar reparto paquete transporte mandar; enviado envié mandado;
equipaje maleta; equivocación error confundido; error fallo problema incorrecto equivocado;
escanear escáner; escribir redactar; escribir escrito; escuchar oír audio sonido volumen; escuela
colegio; esperar espera; estado situación seguimiento rastrear; estropear romper averiar;
estudiante alumno; etiqueta devolución; evitar impedir prevenir; examen prueba; excedencia
permiso; excel hoja tabla; exceso sobrepeso; exigir requisito obligatorio; explicar explicación
significado significar; exterior extranjero internacional; extra adicional suplemento; extranjero
internacional país países europa fuera; extraviar perder perdido; facebook red_social twitter
instagram; fácil sencillo; factura recibo iva ticket comprobante; fallar fallo; fallecer muerte
fallecido; familia pariente hijos; farmacia medicamento medicina; fecha día; fiebre tos síntoma;
fiesta festivo; fijo indefinido; filtro filtrar; financiar financiación; firma firmar; foto
imagen; frecuente habitual; fuga escape; funcionar funciona; garantía garantizar; gastar gasto;
gente persona personas; gestión gestionar tramitar; gestionar administrar; gratis gratuito;
gratuito prueba; grupo equipo; guardar conservar; guía tutorial; hacer hago hecho; hecho hacer
realizar; hijo niño bebé; hora horario abierto; hospital médico; identidad identificación dni
pasaporte; identificar identificarse; idioma lengua; impresora imprimir; imprevisto emergencia;
imprimir impreso; impuesto iva fiscal; inactivo desactivado; incidencia problema queja; incluir
incluye incluido; indemnización compensación; indicar señalar; infección virus contagio; ingreso
sueldo salario nómina; iniciar_sesión login contraseña clave acceso acceder entrar olvidado;
inscripción matrícula; instalar instalación; instrucciones manual guía; intentar tratar intento;
interés tipo; introducir introduzco; invitar invitación; ir llegar; jornada horario turno horas;
joven menor; jubilación jubilarse pensión; juego jugar partida; jugar juego juega; junta reunión;
justo exacto; laboral trabajo; lavar lavadora limpiar; letra texto palabra; ley legal norma;
licencia permiso; límite máximo; limpiar limpieza; lista enumerar; llamar llamada teléfono
telefonear; llave cerradura; local establecimiento; lugar sitio; lunes martes miércoles jueves
viernes; maltrato acoso; mandar mandan enviar envían envío; manera forma; mapa ruta camino; marca
modelo; mascarilla cubrebocas; mascota perro gato animal; maternidad paternidad permiso; medida
talla tamaño; medir mide medida; mensaje sms; mensajero repartidor transportista; mensualidad
pago; mentira falso; mes mensual; método forma; mínimo mínima; minuto segundo hora; montar
montaje; morir muerto murió; moroso impago; mostrar enseñar; mostrar muestra muestro; móvil
celular teléfono; mudado mudanza mudarse traslado dirección domicilio; muebles mueble; mujer
esposa; multa sanción; nacimiento nacer; negar denegar; noche nocturno; nombre apellido; normativa
reglamento; noticia noticias; novedad nuevo; número cantidad; objetivo meta; obligación
obligatorio; ocultar privado esconder; oferta empleo vacante; oferta descuento cupón código
promocional; oficina sucursal; ofrecer ofrece ofrezco; olvidar olvidado recuperar restablecer;
operación transacción movimiento; operador agente persona; opinión reseña valoración; orden
pedido; orden instrucción; ordenador computadora pc; organizar planificar; padre madre; pagado
pago cobro; página web sitio; país nación; palabra traducción traducir; pantalla monitor; parar
detener; pareja cónyuge; parte trozo; pasaporte visado visa; paso etapa; paypal tarjeta pago pagar
visa transferencia; pedido paquete envío entrega compra encargo llegar llegado seguimiento; pedir
pido pide pidió solicitar; película cine serie; peligro riesgo peligroso; perder pierdo perdí
perdido; pérdida perder; perfil foto; periodo plazo; permiso autorización; permitir dejar;
personalizar ajustar; peso kilo; pieza recambio repuesto; piso apartamento vivienda; plan tarifa
suscripción; plazo término; plazos cuotas financiar fraccionar mensualidad aplazar; poner
establecer; poner pongo puesto; portátil ordenador; precio valor; preferir preferencia favorito;
presentar entregar; prestación subsidio; prestar préstamo hipoteca; presupuesto estimación;
primero inicial; privacidad privado confidencial; probar pruebo prueba; problema inconveniente
dificultad; proceso trámite procedimiento; programar planificar; prohibir prohibido; proteger
protección; provincia región; próximo siguiente; publicar publicación post; puesto cargo; puntos
recompensa fidelidad; quedar restar saldo; queja reclamación reclamar; rápido urgente exprés;
razón motivo causa; real físico; recargar recarga; recetar receta; rechazar rechazaron rechazado
denegado denegar deniegan pasa; rechazo rechazada; recibido recibo; recibir llegar; reclamo queja;
recoger recogida; recordar recuerdo recuerda; recuperar restaurar; reducir reducción; reducir
reduzco; reembolsar devolver reintegro; reembolso reintegro devolución devuelven devuelto dinero
reembolsar; regalo regalar; registrar registro registrarse inscribir alta; reiniciar restablecer;
renovar renovación; renovar renuevo renueva; renunciar renuncia dimisión dimitir; reparar
reparación; repetir repetido otra_vez; repetir repite; requisito condición necesario; resolver
resuelto resuelvo; responder respuesta; retener retenido tragado tragó; retirar retirada; robo
robado; romper roto rompió; ropa prenda; roto dañado defectuoso averiado estropeado golpeado;
ruido sonido; saldo balance disponible; salida salir; salir salgo; salud sanitario médico;
seguimiento localizar rastreo; seguir seguidor; seguir sigue sigo; segundo otro; seguridad seguro;
semana semanal; señal cobertura; servicio atención; servir sirve; sesión login; sin_contacto
contactless; socio miembro; solicitar solicitud; sorteo concurso; sucio limpiar; sueldo paga; suma
sumar; suscripción suscribirse abono; suscripción plan baja cancelar abono; sustituir reemplazar
sustitución; tarde noche; tarjeta crédito débito; taxi uber; tele televisión tv; teletrabajo
remoto; temperatura termostato calefacción; temporal provisional; temporizador cronómetro; tener
tengo tiene; término condición condiciones; tiempo_parcial media_jornada; tienda comercio; tienda
sucursal local horario abierto; tomar coger; traducir idioma; traducir traduzco; traer traigo
trae; trámite gestión; transferencia transferir; transferido transferencia envío; tribunal juez
demanda; último reciente final; unir juntar combinar; urgencia urgente; usar utilizar; vacaciones
festivos descanso; vacuna vacunación vacunar; valer válido caducar caducidad; valorar evaluar;
vehículo moto; vencer vencimiento; vender vendedor venta; venir vengo vino viene llegar; ver
mostrar; ver visto veo; verdad real; versión actualización; viaje viajar; vídeo youtube; virtual
digital; visita visitar; viudo viuda; volver regresar; volver vuelve vuelto vuelta; voz hablar;
vuelo avión; zapato calzado
`;
