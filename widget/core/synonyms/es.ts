/**
 * Spanish words that visitors use for one another. General to customer service, administration and
 * daily life, written by hand; a word may stand in several groups. Read when an index is built: the
 * groups that a site's texts touch travel with the index.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const SPANISH_SYNONYMS = `
abonar pagar pago abono; abogado jurídico legal; abrir apertura crear; accidente lesión herido;
aceptar aprobar autorizar permitir; activar activación encender habilitar; actualizar
actualización; acceder acceso entrar iniciar_sesión ingresar login; adelanto anticipo; adjuntar
archivo documento subir; adulto mayor edad años menor; agregar añadir incluir; ahorro ahorrar;
alerta aviso notificación recordatorio; almacén existencias stock disponible disponibilidad;
alquiler alquilar arrendar renta; amigo conocido; anular anulación cancelar cancelación desistir
baja; aplicación app programa software; aplazar posponer retrasar; aprender curso formación;
artículo producto objeto; asistencia soporte atención; asegurar seguro póliza cobertura; aumentar
aumento subir incremento; avería averiado roto dañado defectuoso estropeado; ayudar apoyo; banco
cuenta bancario; barato económico; beneficiario destinatario; billete entrada boleto pasaje;
bloquear bloqueado bloqueo suspender; borrar eliminar suprimir quitar; buscar encontrar localizar;
cajero efectivo retirar; calcular cálculo; cambiar cambio modificar modificación corregir editar;
canjear cupón código descuento promoción vale; cantidad importe monto suma; cargo cobro cobrar
comisión tarifa; carta correo; casa hogar vivienda domicilio; casarse matrimonio boda; certificado
justificante comprobante; cerrar cierre; cheque talón; cita reserva reservar; ciudad localidad;
clave contraseña pin password código; coche automóvil vehículo carro; código clave; comida
alimento; comprar compra pedido pedir adquirir encargo; compañía empresa negocio; comprobar
verificar revisar verificación; conectar conexión; confirmar confirmación; conseguir obtener;
consulta pregunta duda; contacto contactar comunicarse hablar; contrato acuerdo; copia duplicado;
correo email mail; costar costo coste precio vale tarifa; crédito préstamo; cuándo fecha plazo;
cuenta perfil usuario; cuota plazo mensualidad; dañado roto; datos información; deber deuda;
declarar declaración; defecto fallo; dejar abandonar; demora retraso retrasado tarde; denegar
denegado rechazar rechazado; desactivar apagar; descargar descarga bajar; descuento rebaja oferta
promoción; despido despedir; devolver devolución retorno reembolso; diferencia distinto comparar;
dinero fondos efectivo; dirección domicilio; divisa moneda euro; doble duplicado dos_veces; doctor
médico; documento papel formulario; dudoso sospechoso fraude estafa; duración durar tiempo; edad
años; eliminar borrar; embarazo embarazada maternidad; emergencia urgente; empezar comenzar
iniciar; empleado trabajador; empleador empresa jefe; empleo trabajo puesto; enfermo enfermedad;
entrega entregar llegar envío enviar reparto paquete transporte mandar; equipaje maleta; error
fallo problema incorrecto equivocado; escribir redactar; escuela colegio; esperar espera; estado
situación seguimiento rastrear; estudiante alumno; examen prueba; exterior extranjero
internacional; extraviar perder perdido; factura recibo ticket; familia pariente hijos; fallecer
muerte fallecido; fallar fallo; fecha día; fiesta festivo; financiar financiación; firma firmar;
foto imagen; frecuente habitual; funcionar funciona; gastar gasto; gratis gratuito; guardar
conservar; hijo niño bebé; hora horario abierto; hospital médico; identidad identificación dni
pasaporte; idioma lengua; impuesto iva fiscal; indemnización compensación; infección virus
contagio; ingreso sueldo salario nómina; instalar instalación; instrucciones manual guía; interés
tipo; invitar invitación; jubilación jubilarse pensión; jefe empresa; ley legal norma; licencia
permiso; límite máximo; limpiar limpieza; llamar llamada teléfono telefonear; lugar sitio; mascota
perro gato animal; medida talla tamaño; mensaje sms; mes mensual; método forma; móvil celular
teléfono; moroso impago; mudanza mudarse traslado; mujer esposa; multa sanción; nacimiento nacer;
nombre apellido; normativa reglamento; oficina sucursal; olvidar olvidado recuperar restablecer;
operador agente persona; opinión reseña valoración; orden pedido; ordenador computadora pc; padre
madre; página web sitio; parar detener; pareja cónyuge; periodo plazo; permiso autorización; plan
tarifa suscripción; prestación subsidio; proceso trámite procedimiento; prohibir prohibido;
proteger protección; queja reclamación reclamar; rápido urgente exprés; razón motivo causa;
recargar recarga; recibir llegar; recoger recogida; reducir reducción; reembolso reintegro;
registrar registro registrarse inscribir alta; regalo regalar; renovar renovación; reparar
reparación; responder respuesta; retirar retirada; robo robado; segundo otro; seguridad seguro;
solicitar solicitud; suscripción suscribirse abono; tarjeta crédito débito; temporal provisional;
tienda comercio; transferencia transferir; tribunal juez demanda; usar utilizar; valer válido
caducar caducidad; vencer vencimiento; vender vendedor venta; ver mostrar; viaje viajar; vuelo
avión
`;
