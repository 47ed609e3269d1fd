"""Spanish: what is written to machines, and what only swindlers ask. Data, no logic."""

WORDS = {
    "machines.needs": """
instruccion
asistente
modelo de l
modelos de l
ia
todo lo anterior
chatbot
automatizad
""",
    "machines.named": r"""
(?:sistemas?|asistentes?|agentes?|herramientas?|modelos?|inteligencias?) (?:de ia|ia|artificiale?s?
    |automátic[oa]s?|automatizad[oa]s?|virtuale?s?)
modelos? de lenguaje
chatbots?
ia(?=\s?[,.;:!)])
""",
    "machines.this": r"""
este (?:mensaje|correo|e-?mail|texto)|esta (?:candidatura|solicitud|instrucción)
""",
    "machines.must": r"""
deben|debe|debes|deberán|tienen que|tiene que
""",
    "machines.hailed": r"""
(?:atención,? |estimad[oa]s? |hola )(?:tod[oa]s )?(?:las? |los? |el )?
""",
    "machines.for": r"""
(?:para|al?) (?:tod[oa]s )?(?:las? |los? |el )?
""",
    "machines.order": r"""
(?:respond\w{1,3}|ignor\w{1,2}|reenv[ií]\w{1,2}|confirm\w{1,2}|acept\w{1,2}|aprueb\w{1,2}
    |clasifi\w{2,4}
    |env[ií]\w{1,2})\b
""",
    "machines.if_you": r"""
si (?:eres|usted es|es usted) (?:una? )?(?:{machine})\b
""",
    "machines.read_by": r"""
(?:si|cuando) este (?:mensaje|correo|texto) (?:es|sea) (?:leído|procesado|analizado) por (?:una? )?
""",
    "machines.forget_all": r"""
(?:ignor[ae]n?|olvid[ae]n?)\b[^.;!?]{0,10}\b(?:todas|tus|sus)\b[^.;!?]{0,20}\b(?:instrucciones
    |reglas|órdenes)\b
(?:ignor[ae]n?|olvid[ae]n?) todo lo (?:anterior|que (?:se )?(?:te|le) (?:\w+ ){0,3}antes)\b
""",
    "machines.forget": r"""
(?:ignor[ae]n?|olvid[ae]n?)\b[^.;!?]{0,10}\binstrucciones (?:anteriores|previas)
""",
    "machines.about": r"""
\s(?:para|sobre|respecto|acerca|de|del|en|que|relativas)\b
""",
    "demands.payment_needs": """
gastos
abonar
abone
tasa
fianza
pago
pague
transfiera
transfiere
ingrese
""",
    "demands.payment": r"""
\b(?:pagar|abonar|transferir|ingresar|depositar|un pago)\b.{0,60}(?:tasa|fianza
    |gastos de (?:gestión|tramitación
    |formación)|depósito|€|euros)
\b(?:pagar|abonar|transferir|ingresar)\b.{0,30}\d ?(?:€|euros?).{0,60}(?:concepto|gastos|formación
    |material|inscripción)
\b(?:transfiera|transfiere|ingrese)\b.{0,60}(?:tasa|fianza|depósito|€|euros)
\b(?:abone|pague)\b.{0,60}\b(?:tasa|fianza|gastos de|depósito|curso|formación)\b
\b(?:tasa|fianza|curso)\b.{0,80}\b(?:devolver|devuelt|reembols
    |reintegr)\w{0,4}\b.{0,30}\bprimer (?:sueldo|salario)
\bpago\b.{0,60}(?:€|euros?)\b.{0,60}\b(?:devuel|reembols|reintegr)\w{1,4}\b
""",
    "demands.gift_cards_needs": """
tarjeta
""",
    "demands.gift_cards": r"""
\b(?:compr|adquier)\w{1,3}\b.{0,60}\btarjetas? (?:de )?(?:regalo|prepago)\b.{0,120}\b(?:códigos?
    |fotos?|números?)\b
""",
    "demands.cheque_needs": """
cheque
""",
    "demands.cheque": r"""
\b(?:deposit[ea]r?|cobrar?|ingres[ea]r?)\b (?:el|este|un) cheque\b
\bcheque\b.{0,40}\b(?:cobrar|ingresar|depositar|cobre|ingrese)\b
""",
    "demands.mule_needs": """
cuenta
paquetes
""",
    "demands.mule": r"""
\b(?:pagos|fondos|transferencias|dinero)\b.{0,40}\ben (?:su
    |tu) (?:propia )?cuenta\b.{0,80}\b(?:reenvi\w{2,4}|reenví\w{1,3}
    |transf\w{3,6}|comisión)\b
\bpaquetes\b.{0,60}\b(?:en (?:su|tu) (?:casa|domicilio))\b.{0,60}\breenv
""",
    "demands.login_needs": """
tarjeta
clave
claves
contraseña
banca
""",
    "demands.login": r"""
número de (?:tu|su) tarjeta
\b(?:claves?|contraseñas?|usuario) (?:de|para) (?:su |tu |la )?(?:banca|banco|cuenta bancaria)\b
""",
    "demands.messenger": r"""
\b(?:entrevista|formación|reclutador\w{0,2})\b[^.!?]{0,60}\b(?:por|en|vía) (?:telegram|wechat
    |viber)\b
\b(?:telegram|wechat|viber)\b[^.!?]{0,60}\b(?:entrevista|reclutador)\b
""",
}
