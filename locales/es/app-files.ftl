# Sealed files: saving them, opening them, handing a conversation over, and keys. For the worker, and for the agency that
# opens a file. A sealed file is an encrypted file; “sealed” is our word for it everywhere.

# Why a file could not be sealed or opened. Said in a box, each by itself. (For what is kept on the device: vault-… in app-keep.ftl)
file-wrong-secret = No es la frase de contraseña o la llave con la que se selló. Compruébela e inténtelo de nuevo. No se perdió nada.
file-damaged = Este archivo está dañado y no se puede abrir. Si hay otra copia, pruebe con esa.
file-not-sealed = Este archivo no se puede abrir aquí. No es un archivo sellado, o es demasiado grande, o exige demasiado a este dispositivo.
file-not-a-key = Esta llave no está completa. Cópiela otra vez, desde la primera letra hasta la última.
file-memory = Este dispositivo tiene muy poca memoria libre para esto. Cierre otras páginas y programas, e inténtelo de nuevo.
file-message = La parte del programa que sella y abre archivos no responde. Vuelva a cargar la página. Si no sirve, use otro navegador.

# Screen “summary”, part “Pass it on”: a sealed file for an agency’s own key
seal-key = Sellar para: { $agency }
seal-key-detail = Crea un archivo que solo puede abrir este organismo, con su propia llave: { $agency }. Lleva este resumen y nada más. Usted no podrá volver a abrirlo.
# A sealed file with a new passphrase
seal-secret = Sellar con una frase de contraseña
seal-secret-detail = Crea un archivo que se abre con una nueva frase de contraseña: este resumen y nada más. Usted transmite la frase de contraseña por otro camino.
# A ZIP file, only where the deployment allows it
seal-zip = Archivo ZIP con una frase de contraseña
seal-zip-detail = Solo para quienes no pueden abrir archivos sellados. Es más débil: la frase de contraseña se adivina mil veces más rápido. Por eso, no use nunca otra que la creada aquí.
# Text files that anyone can read, only where the deployment allows them: the part that opens, its warning, its buttons
plain-title = Guardar sin protección
plain-warning = Cualquiera que encuentre este archivo puede leerlo. Guárdelo solo si no hay otra manera, y bórrelo en cuanto lo haya transmitido.
plain-text = Guardar como texto
plain-record-title = Todo el registro, como datos
plain-record = Guardar el registro sin protección
plain-record-warning = Contiene todo lo anotado, también lo que la persona no aceptó compartir. Cualquiera que tenga el archivo puede leerlo. Guárdelo solo si su organización lo necesita y la persona ha dicho que sí a eso.

# While something is sealed or opened
seal-working = En curso… Puede tardar unos segundos.
# The panel with a sealed file that is ready. First its headings: for a key, for a passphrase
seal-ready-key = Compare las palabras de la llave
seal-ready-key-detail = Estas palabras corresponden a la llave de este organismo: { $agency }. Pídale las palabras de su llave, por teléfono o en persona. Si una es distinta, no transmita el archivo.
seal-ready-key-typed = Estas palabras corresponden a la llave que usted puso. Compárelas con las del otro dispositivo. Si una es distinta, no transmita el archivo.
seal-ready-secret = La frase de contraseña de este archivo
seal-ready-secret-detail = Escríbala en papel, o dígala donde nadie escuche. Nunca la envíe por el mismo camino que el archivo: si el archivo va por correo electrónico, dé la frase de contraseña por teléfono. No se guarda; sin ella nadie puede abrir el archivo, tampoco usted.
# The same passphrase once more, dashes and all
seal-line = En una sola línea, como la piden otros programas: { $line }
# How the passphrase is written
seal-form = Cómo se escribe
seal-form-words = Palabras
seal-form-digits = Dígitos
# What leaves and where it goes
seal-goes-summary = En el archivo: el resumen y nada más. Destino: { $recipient }. Va a las descargas de este dispositivo.
seal-goes-handover = En el archivo: todo lo anotado aquí. Va a las descargas de este dispositivo.
seal-name = Nombre del archivo: { $name }. No nombra a nadie. Su terminación indica que está protegido.
seal-save = Guardar el archivo
seal-close = Cerrar
seal-close-secret = Cerrar y olvidar la frase de contraseña
seal-saved = Entregado a las descargas de este dispositivo. Compruebe que esté ahí, transmítalo y después bórrelo de ahí y de la papelera.
seal-too-large = Es demasiado grande para un solo archivo. Acorte lo escrito e inténtelo de nuevo.

# Screen “summary”: handing the whole conversation over to another device
handover-title = Pasar a otro dispositivo
handover-detail = Este archivo contiene todo lo anotado, también lo que la persona decidió no compartir. Es para quien siga con esta conversación en otro dispositivo, y nunca para un organismo.
# Who goes on: the question and its two answers
handover-who = ¿Quién sigue con la conversación?
handover-who-me = Yo, en otro dispositivo
handover-who-colleague = Alguien de mi equipo
# For a colleague: above the words to say to the person (handover-words), and the answer
handover-say = Pregunte primero a la persona
handover-yes = La persona dijo que sí a quien va a seguir
handover-no = Sin un sí, mejor comparta un resumen, o acuerde con la persona volver a hablar.
# The key that was given belongs to an agency of the directory
handover-agency = Esta es la llave de un organismo. Una conversación completa nunca va a un organismo: en su lugar, selle el resumen para él.
handover-after = En el otro dispositivo, elija “Abrir un archivo sellado” en la primera pantalla. Bórrela aquí solo cuando esté abierta allí, y protegida allí si tiene que durar.
handover-secret = Pasar con una frase de contraseña
handover-key = Pasar con una llave
handover-key-label = Llave del otro dispositivo
handover-key-hint = Empieza con age1. Se crea en “Abrir un archivo sellado”, y ahí se muestra.

# What left this screen: kinds, listed on the last screen
export-printed = Impreso o guardado como PDF
export-sealed = Archivo sellado
export-zip = Archivo ZIP con una frase de contraseña
export-text = Archivo de texto sin protección
export-note = Nota corta
export-handover = Archivo sellado con toda la conversación, para otro dispositivo
export-record = Todo el registro, sin protección
# Such as “Sealed file, for IOM”
export-for = { $how }, para: { $recipient }

# On paper, when nothing was asked to be printed
print-nothing = Aquí no hay nada que imprimir.

# A button on the first screen, below the choices. The same words stand in index.html
open-offer = Abrir un archivo sellado
# The screen that it leads to
open-heading = Abrir un archivo sellado
open-lead = Se abre aquí y se muestra aquí. No se guarda nada de él en este dispositivo, y no se envía nada.
open-file = Archivo sellado
open-file-hint = Su nombre termina en .age.
open-secret = Frase de contraseña
open-secret-hint = Las palabras o los dígitos que corresponden a este archivo. Las mayúsculas y los espacios no importan.
open-key-detail = Este archivo está sellado con una llave.
open-key-file = Archivo de llave
open-key-file-hint = El archivo que se guardó al crear la llave. Su nombre también termina en .age.
open-key-secret = Frase de contraseña del archivo de llave
open-key-secret-hint = Las palabras o los dígitos que se mostraron al crear la llave.
open-key-more = La llave es un texto, no un archivo
open-key-text = Llave
open-key-text-hint = Empieza con AGE-SECRET-KEY-1.
open-act = Abrir
open-missing = Elija primero un archivo, y ponga lo que lo abre.
open-back = Volver al inicio
open-close = Cerrar y olvidar
# The file could be opened, but what is in it is of no use here
open-unread = El archivo se abrió, pero lo que contiene no se puede leer aquí. Lo hizo otra versión u otro programa.
open-unread-more = Qué está mal, para quien administra este sitio
open-is-key = Este es un archivo de llave. Elíjalo otra vez en “Archivo de llave”, después del archivo sellado con esa llave.
# Above a summary that was opened
open-summary = Abierto desde un archivo sellado
open-summary-detail = Está completo, tal como se selló. No se puede probar quién lo selló: si hay duda, pida el código de referencia a quien lo envió: { $code }.
open-print = Imprimir o guardar como PDF
open-print-detail = Va a la ventana de impresión de este dispositivo: este resumen y nada más. El papel y el PDF no están protegidos.
# A conversation that was handed over
open-handover = Le pasaron una conversación
open-handover-detail = Código de referencia { $code }, empezada el { $date }. El archivo contiene todo lo anotado. No se puede probar quién lo selló: siga solo si lo esperaba. La conversación no se guarda en este dispositivo, a menos que usted la proteja, en “Preparación”.
open-continue = Seguir con esta conversación aquí

# Making a key for an agency, on the screen “Open a sealed file”
key-title = Crear una llave para su organismo
key-detail = Con una llave se pueden sellar archivos para que solo su organismo los abra, sin tener que transmitir una frase de contraseña. Una llave tiene dos mitades: una para dar y otra para guardar.
key-make = Crear una llave
key-public = Para dar
key-public-hint = Dé esta línea a quien administra First Contact para los demás, para la ficha de su organismo.
key-words = Palabras para comparar
key-words-hint = Cuando alguien pregunte cuál es su llave, léale estas palabras.
key-private = Para guardar
key-private-hint = La otra mitad está en un archivo de llave, que está sellado a su vez con esta frase de contraseña. Guarde ambos, separados uno de otro. Si se pierde uno, nadie puede abrir lo que se selló con la llave.
key-save = Guardar el archivo de llave
key-saved = Guardado en las descargas de este dispositivo. Llévelo a un lugar seguro.
key-close = Cerrar y olvidar la frase de contraseña
