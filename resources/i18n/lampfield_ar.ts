<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Lampfield</name>
        <message>
            <source>  last seen %1</source>
            <translation>  آخر ظهور %1</translation>
        </message>
        <message>
            <source>  observed since %1</source>
            <translation>  مرصود منذ %1</translation>
        </message>
        <message>
            <source>  observed since %1; it may have begun earlier</source>
            <translation>  مرصود منذ %1؛ قد يكون بدأ قبل ذلك</translation>
        </message>
        <message>
            <source> callers</source>
            <translation> متصلين</translation>
        </message>
        <message>
            <source> days</source>
            <translation> يومًا</translation>
        </message>
        <message>
            <source> s</source>
            <translation> ث</translation>
        </message>
        <message>
            <source> · next poll in %1</source>
            <translation> · الاستعلام التالي بعد %1</translation>
        </message>
        <message>
            <source> · not verified</source>
            <translation> · غير مؤكد</translation>
        </message>
        <message>
            <source>"%1" is no extension</source>
            <translation>«%1» ليست تحويلة</translation>
        </message>
        <message>
            <source>"%1" is no extension: 1 to 32 letters, digits and *#+-_.</source>
            <translation>«%1» ليست تحويلة: من 1 إلى 32 حرفًا أو رقمًا أو أحد الرموز *#+-_.</translation>
        </message>
        <message>
            <source>"%1" is no number that can be dialled.</source>
            <translation>«%1» ليس رقمًا يمكن طلبه.</translation>
        </message>
        <message>
            <source>%1 (not connected)</source>
            <translation>%1 (غير موصولة)</translation>
        </message>
        <message>
            <source>%1 If it is the PBX's own, name it as the pin (SHA-256 %2), or give its authority's file.</source>
            <translation>%1 إن كانت شهادة المقسم نفسه، فثبّتها (SHA-256 %2) أو حدّد ملف جهة إصدارها.</translation>
        </message>
        <message>
            <source>%1 It is in PJSIP maintenance: the PBX refuses calls to it and from it.</source>
            <translation>%1 هو قيد صيانة PJSIP: يرفض المقسم المكالمات إليه ومنه.</translation>
        </message>
        <message>
            <source>%1 a second; %2 in, %3 for the board</source>
            <translation>%1 في الثانية؛ %2 واردة، %3 للوحة</translation>
        </message>
        <message>
            <source>%1 accepted the connection and closed it without a greeting: the PBX may be starting, or not permit this address.</source>
            <translation>قبِل %1 الاتصال ثم أغلقه دون ترحيب: ربما يكون المقسم قيد بدء التشغيل، أو لا يسمح بهذا العنوان.</translation>
        </message>
        <message>
            <source>%1 accepted the connection but did not greet as a PBX does within %2 s: the PBX may hang, or this is not its manager port (usually 5038, or 5039 with TLS).</source>
            <translation>قبِل %1 الاتصال لكنه لم يرحّب كما يفعل المقسم خلال %2 ث: ربما يكون المقسم معلّقًا، أو أن هذا ليس منفذ المدير (عادةً 5038، أو 5039 مع TLS).</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>قبل %1</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 و%2 غيرها</translation>
        </message>
        <message>
            <source>%1 answered</source>
            <translation>تم الرد على %1</translation>
        </message>
        <message>
            <source>%1 answered · %2 lost</source>
            <translation>تم الرد على %1 · فُقد %2</translation>
        </message>
        <message>
            <source>%1 answered, %2 abandoned today</source>
            <translation>اليوم: %1 تم الرد عليها، %2 متروكة</translation>
        </message>
        <message>
            <source>%1 answers within %2 ms and lets %3 in after another %4 ms; it is %5.</source>
            <translation>يجيب %1 خلال %2 ملي ث، ويقبل دخول %3 بعد %4 ملي ث أخرى؛ وهو %5.</translation>
        </message>
        <message>
            <source>%1 asks %2; hanging up hands the call over.</source>
            <translation>يستشير %1 الآن %2؛ وبإنهاء المكالمة تنتقل إليه.</translation>
        </message>
        <message>
            <source>%1 calls %2.</source>
            <translation>يتصل %1 بـ %2.</translation>
        </message>
        <message>
            <source>%1 can't be dialed: the context %2 of the dialplan has no such extension.</source>
            <translation>لا يمكن طلب %1: لا توجد هذه التحويلة في السياق %2 من خطة الاتصال.</translation>
        </message>
        <message>
            <source>%1 can't be read: %2</source>
            <translation>تتعذر قراءة %1: %2</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>تتعذر قراءة %1: %2.</translation>
        </message>
        <message>
            <source>%1 can't be transferred to itself.</source>
            <translation>لا يمكن تحويل %1 إلى نفسه.</translation>
        </message>
        <message>
            <source>%1 can't be written: %2.</source>
            <translation>تتعذر الكتابة في %1: %2.</translation>
        </message>
        <message>
            <source>%1 checked · %2 ok · %3 failed · %4 ms</source>
            <translation>فُحص %1 · نجح %2 · فشل %3 · %4 ملي ث</translation>
        </message>
        <message>
            <source>%1 confirmed, %2 corrected</source>
            <translation>مؤكد %1، مصحَّح %2</translation>
        </message>
        <message>
            <source>%1 connections were recorded as %2: this is the last one.</source>
            <translation>سُجّل %1 من الاتصالات باسم %2: وهذا آخرها.</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 s: check the address, and whether a firewall is in between.</source>
            <translation>لم يُجب %1 خلال %2 ث: تحقق من العنوان، ومن وجود جدار حماية على الطريق.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS: use the TLS port (usually 5039), or turn TLS off. (%2)</source>
            <translation>لا يدعم %1 بروتوكول TLS: استخدم منفذ TLS (عادةً 5039)، أو أوقف TLS. (%2)</translation>
        </message>
        <message>
            <source>%1 endpoints have no hint, and are not on the board: %2.</source>
            <translation>نقاط طرفية بلا hint، وليست على اللوحة: %1 (%2).</translation>
        </message>
        <message>
            <source>%1 expects TLS and was spoken to in plain: turn TLS on, or use the plain port (usually 5038).</source>
            <translation>يتوقع %1 استخدام TLS لكنه خوطب دون تشفير: فعّل TLS، أو استخدم المنفذ غير المشفّر (عادةً 5038).</translation>
        </message>
        <message>
            <source>%1 extensions have a hint in several contexts. Each is shown once, from the context with the most people.</source>
            <translation>لدى %1 تحويلات تلميح في عدة سياقات. تُعرض كل منها مرة واحدة، من السياق الأكثر أشخاصًا.</translation>
        </message>
        <message>
            <source>%1 extensions have a hint in several of the contexts: %2. The context that is named first counts.</source>
            <translation>تحويلات لها hint في أكثر من سياق: %1 (%2). يُعتدّ بالسياق المذكور أولًا.</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 منذ %2</translation>
        </message>
        <message>
            <source>%1 for at least %2</source>
            <translation>%1 منذ %2 على الأقل</translation>
        </message>
        <message>
            <source>%1 forwards its calls to %2.</source>
            <translation>‏%1 يحوّل مكالماته إلى %2.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>%1 has been offline for %2.</source>
            <translation>%1 غير متصل منذ %2.</translation>
        </message>
        <message>
            <source>%1 has been on a call for %2.</source>
            <translation>%1 في مكالمة منذ %2.</translation>
        </message>
        <message>
            <source>%1 has been paused for %2.</source>
            <translation>%1 متوقف مؤقتًا منذ %2.</translation>
        </message>
        <message>
            <source>%1 has been ringing for %2.</source>
            <translation>%1 يرن منذ %2.</translation>
        </message>
        <message>
            <source>%1 has joined the call of %2.</source>
            <translation>انضم %1 إلى مكالمة %2.</translation>
        </message>
        <message>
            <source>%1 has no password in its first line</source>
            <translation>لا توجد كلمة مرور في السطر الأول من %1</translation>
        </message>
        <message>
            <source>%1 has no phone.</source>
            <translation>ليس لدى %1 هاتف.</translation>
        </message>
        <message>
            <source>%1 has no seats: it is no Lampfield, or an older one.</source>
            <translation>ليس لدى %1 مقاعد: إما أنه ليس Lampfield، أو أنه إصدار أقدم.</translation>
        </message>
        <message>
            <source>%1 has no token in its first line</source>
            <translation>لا يوجد رمز وصول في السطر الأول من %1</translation>
        </message>
        <message>
            <source>%1 has penalty %2 in %3.</source>
            <translation>جزاء %1 هو %2 في %3.</translation>
        </message>
        <message>
            <source>%1 has write classes that Lampfield does not need here: %2.</source>
            <translation>للحساب %1 فئات كتابة لا يحتاجها Lampfield هنا: %2.</translation>
        </message>
        <message>
            <source>%1 hears events: %2.</source>
            <translation>يتلقى الحساب %1 الأحداث: %2.</translation>
        </message>
        <message>
            <source>%1 hears no events of class %2: %3.</source>
            <translation>لا يتلقى الحساب %1 أحداث الفئة %2: %3.</translation>
        </message>
        <message>
            <source>%1 hints name an endpoint that does not exist: %2. They stay offline for ever.</source>
            <translation>إدخالات hint تسمّي نقطة طرفية غير موجودة: %1 (%2). ستبقى غير متصلة دائمًا.</translation>
        </message>
        <message>
            <source>%1 hints name no device: %2.</source>
            <translation>إدخالات hint لا تسمّي أي جهاز: %1 (%2).</translation>
        </message>
        <message>
            <source>%1 holds no certificate (PEM).</source>
            <translation>لا يحتوي %1 شهادة (PEM).</translation>
        </message>
        <message>
            <source>%1 holds no private key (PEM) without a password.</source>
            <translation>لا يحتوي %1 مفتاحًا خاصًا (PEM) بلا كلمة مرور.</translation>
        </message>
        <message>
            <source>%1 in time</source>
            <translation>%1 ضمن الوقت</translation>
        </message>
        <message>
            <source>%1 is %2%3. %4</source>
            <translation>%1 %2%3. %4</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 %2.</translation>
        </message>
        <message>
            <source>%1 is a member of the queue %2 already.</source>
            <translation>%1 عضو بالفعل في الطابور %2.</translation>
        </message>
        <message>
            <source>%1 is being checked: %2</source>
            <translation>يجري التحقق من %1: %2</translation>
        </message>
        <message>
            <source>%1 is in maintenance; the PBX refuses calls to it.</source>
            <translation>%1 قيد الصيانة؛ يرفض المقسم المكالمات إليه.</translation>
        </message>
        <message>
            <source>%1 is in no call.</source>
            <translation>%1 ليس في أي مكالمة.</translation>
        </message>
        <message>
            <source>%1 is in no queue.</source>
            <translation>%1 ليس في أي طابور.</translation>
        </message>
        <message>
            <source>%1 is in the queue %2 now.</source>
            <translation>%1 في الطابور %2 الآن.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>يستخدم برنامج آخر %1.</translation>
        </message>
        <message>
            <source>%1 is larger than 1 GiB.</source>
            <translation>حجم %1 أكبر من 1 GiB.</translation>
        </message>
        <message>
            <source>%1 is larger than 16 MiB: it is no roster.</source>
            <translation>حجم %1 أكبر من 16 MiB: ليس سجل موظفين.</translation>
        </message>
        <message>
            <source>%1 is no extension of this board.</source>
            <translation>%1 ليست تحويلة على هذه اللوحة.</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. Let %2 call this number?</source>
            <translation>‏%1 ليست تحويلة في هذه اللوحة. هل يتصل %2 بهذا الرقم؟</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. Send %2 to this number?</source>
            <translation>‏%1 ليست تحويلة في هذه اللوحة. هل يُرسل %2 إلى هذا الرقم؟</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. The number is dialed as it is.</source>
            <translation>‏%1 ليست تحويلة في هذه اللوحة. يُطلب الرقم كما هو.</translation>
        </message>
        <message>
            <source>%1 is no file of tokens: %2.</source>
            <translation>%1 ليس ملف رموز وصول: %2.</translation>
        </message>
        <message>
            <source>%1 is no member of the queue %2.</source>
            <translation>%1 ليس عضوًا في الطابور %2.</translation>
        </message>
        <message>
            <source>%1 is not paused.</source>
            <translation>%1 ليس متوقفًا مؤقتًا.</translation>
        </message>
        <message>
            <source>%1 is out of the queue %2.</source>
            <translation>خرج %1 من الطابور %2.</translation>
        </message>
        <message>
            <source>%1 is paused already.</source>
            <translation>%1 متوقف مؤقتًا بالفعل.</translation>
        </message>
        <message>
            <source>%1 is paused in %2 no more.</source>
            <translation>لم يعد %1 متوقفًا مؤقتًا في %2.</translation>
        </message>
        <message>
            <source>%1 is paused in %2.</source>
            <translation>%1 متوقف مؤقتًا في %2.</translation>
        </message>
        <message>
            <source>%1 is paused in all queues.</source>
            <translation>%1 متوقف مؤقتًا في كل الطوابير.</translation>
        </message>
        <message>
            <source>%1 is paused in no queue any more.</source>
            <translation>لم يعد %1 متوقفًا مؤقتًا في أي طابور.</translation>
        </message>
        <message>
            <source>%1 is unknown: the PBX has no hint for it in %2.</source>
            <translation>%1 غير معروف: لا يوجد له hint لدى المقسم في %2.</translation>
        </message>
        <message>
            <source>%1 is unknown: the PBX no longer has a hint for it in %2.</source>
            <translation>%1 غير معروف: لم يعد له hint لدى المقسم في %2.</translation>
        </message>
        <message>
            <source>%1 left by a key.</source>
            <translation>غادر %1 بضغط مفتاح.</translation>
        </message>
        <message>
            <source>%1 listens to %2.</source>
            <translation>يستمع %1 إلى %2.</translation>
        </message>
        <message>
            <source>%1 lost</source>
            <translation>فُقد %1</translation>
        </message>
        <message>
            <source>%1 malformed, %2 oversized, %3 late</source>
            <translation>%1 مشوهة، %2 زائدة الحجم، %3 متأخرة</translation>
        </message>
        <message>
            <source>%1 may %2.</source>
            <translation>يحق للحساب %1 %2.</translation>
        </message>
        <message>
            <source>%1 may log in only once at a time: a manual refresh needs a connection of its own.</source>
            <translation>لا يحق للحساب %1 إلا تسجيل دخول واحد في كل مرة: التحديث اليدوي يحتاج إلى اتصال خاص به.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 د</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ملي ث</translation>
        </message>
        <message>
            <source>%1 of %2 available</source>
            <translation>%1 من %2 متاح</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 من %2 متاحون</translation>
        </message>
        <message>
            <source>%1 or more waiting</source>
            <translation>%1 أو أكثر في الانتظار</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>%1 آخرون</translation>
        </message>
        <message>
            <source>%1 paused</source>
            <translation>%1 متوقفون مؤقتًا</translation>
        </message>
        <message>
            <source>%1 queue</source>
            <translation>طابور %1</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed.</source>
            <translation>الصفوف: %1، منها جديد: %2، متغيّر: %3.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>%1 seats are connected</source>
            <translation>المقاعد المتصلة: %1</translation>
        </message>
        <message>
            <source>%1 taken: %2 new, %3 changed.</source>
            <translation>استُورد %1: جديد %2، متغيّر %3.</translation>
        </message>
        <message>
            <source>%1 talks to nobody.</source>
            <translation>%1 لا يتحدث إلى أحد.</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 في الانتظار</translation>
        </message>
        <message>
            <source>%1 was hung up.</source>
            <translation>أُنهيت مكالمة %1.</translation>
        </message>
        <message>
            <source>%1 was not seen to call %2. Perhaps the dialplan does not let it transfer (options T and t of Dial and Queue).</source>
            <translation>لم يُرصد اتصال %1 بـ %2. ربما لا يسمح له dialplan بالتحويل (الخياران T وt في Dial وQueue).</translation>
        </message>
        <message>
            <source>%1 whispers to %2.</source>
            <translation>يهمس %1 إلى %2.</translation>
        </message>
        <message>
            <source>%1 · %2 in time</source>
            <translation>%1 · %2 ضمن الوقت</translation>
        </message>
        <message>
            <source>%1 · this queue</source>
            <translation>%1 · هذا الطابور</translation>
        </message>
        <message>
            <source>%1, %2 old</source>
            <translation>%1، و%2 قديمة</translation>
        </message>
        <message>
            <source>%1, from</source>
            <translation>%1، من</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4.</source>
            <translation>%1، السطر %2: %3: %4.</translation>
        </message>
        <message>
            <source>%1, not verified</source>
            <translation>%1، غير مؤكد</translation>
        </message>
        <message>
            <source>%1, of which %2 were slow; %3 failed</source>
            <translation>%1، منها %2 بطيئة؛ فشل %3</translation>
        </message>
        <message>
            <source>%1, status disagrees: %2 The PBX was asked again, and it stayed so; the hint decides what is shown.</source>
            <translation>%1، تعارض الحالة: %2 سُئل المقسم مجددًا وبقي الأمر كذلك؛ ويُعرض ما يقوله hint.</translation>
        </message>
        <message>
            <source>%1, through %2</source>
            <translation>%1، عبر %2</translation>
        </message>
        <message>
            <source>%1, until</source>
            <translation>%1، حتى</translation>
        </message>
        <message>
            <source>%1: %2 waiting</source>
            <translation>%1: %2 في الانتظار</translation>
        </message>
        <message>
            <source>%1: hint, device and contact have contradicted each other for %2.</source>
            <translation>%1: تتعارض بيانات hint والجهاز وجهة الاتصال منذ %2.</translation>
        </message>
        <message>
            <source>%1: nobody waits</source>
            <translation>%1: لا أحد ينتظر</translation>
        </message>
        <message>
            <source>%1: nothing was imported, as these rows can't be:</source>
            <translation>%1: لم يُستورد شيء، لتعذر استيراد هذه الصفوف:</translation>
        </message>
        <message>
            <source>%1: the PBX is asked…</source>
            <translation>%1: يجري سؤال المقسم…</translation>
        </message>
        <message>
            <source>%1:%2 can't be listened on: %3.</source>
            <translation>يتعذر الإنصات على %1:%2: %3.</translation>
        </message>
        <message>
            <source>%2 itself uses the manager user %1, and needs all of its rights.</source>
            <translation>يستخدم %2 نفسه مستخدم الإدارة %1، ويحتاج إلى كل صلاحياته.</translation>
        </message>
        <message numerus="yes">
            <source>%n Local channel(s)</source>
            <translation>
                <numerusform>%n قناة Local</numerusform>
                <numerusform>%n قناة Local</numerusform>
                <numerusform>%n قناتا Local</numerusform>
                <numerusform>%n قنوات Local</numerusform>
                <numerusform>%n قناة Local</numerusform>
                <numerusform>%n قناة Local</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation>
                <numerusform>%n تنبيه</numerusform>
                <numerusform>تنبيه واحد</numerusform>
                <numerusform>تنبيهان</numerusform>
                <numerusform>%n تنبيهات</numerusform>
                <numerusform>%n تنبيهًا</numerusform>
                <numerusform>%n تنبيه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conference(s)</source>
            <translation>
                <numerusform>%n مؤتمر</numerusform>
                <numerusform>%n مؤتمر</numerusform>
                <numerusform>%n مؤتمران</numerusform>
                <numerusform>%n مؤتمرات</numerusform>
                <numerusform>%n مؤتمرًا</numerusform>
                <numerusform>%n مؤتمر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extension(s) are in %1 now.</source>
            <translation>
                <numerusform>%n تحويلة في %1 الآن.</numerusform>
                <numerusform>تحويلة واحدة في %1 الآن.</numerusform>
                <numerusform>تحويلتان في %1 الآن.</numerusform>
                <numerusform>%n تحويلات في %1 الآن.</numerusform>
                <numerusform>%n تحويلة في %1 الآن.</numerusform>
                <numerusform>%n تحويلة في %1 الآن.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extensions fit. Choose one of them.</source>
            <translation>
                <numerusform>لا توجد تحويلة مطابقة.</numerusform>
                <numerusform>تحويلة واحدة مطابقة. اخترها.</numerusform>
                <numerusform>تحويلتان مطابقتان. اختر إحداهما.</numerusform>
                <numerusform>%n تحويلات مطابقة. اختر إحداها.</numerusform>
                <numerusform>%n تحويلة مطابقة. اختر إحداها.</numerusform>
                <numerusform>%n تحويلة مطابقة. اختر إحداها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature code(s)</source>
            <translation>
                <numerusform>%n رمز وظيفة</numerusform>
                <numerusform>%n رمز وظيفة</numerusform>
                <numerusform>%n رمزا وظيفة</numerusform>
                <numerusform>%n رموز وظائف</numerusform>
                <numerusform>%n رمز وظيفة</numerusform>
                <numerusform>%n رمز وظيفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s)</source>
            <translation>
                <numerusform>%n معرّف</numerusform>
                <numerusform>%n معرّف</numerusform>
                <numerusform>%n معرّفان</numerusform>
                <numerusform>%n معرّفات</numerusform>
                <numerusform>%n معرّفًا</numerusform>
                <numerusform>%n معرّف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mailbox(es)</source>
            <translation>
                <numerusform>%n صندوق بريد</numerusform>
                <numerusform>%n صندوق بريد</numerusform>
                <numerusform>%n صندوقا بريد</numerusform>
                <numerusform>%n صناديق بريد</numerusform>
                <numerusform>%n صندوق بريد</numerusform>
                <numerusform>%n صندوق بريد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>لا رسائل جديدة</numerusform>
                <numerusform>رسالة جديدة واحدة</numerusform>
                <numerusform>رسالتان جديدتان</numerusform>
                <numerusform>%n رسائل جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) stand in several contexts; each is shown from the one with the most people.</source>
            <translation>
                <numerusform>لا رقم في عدة سياقات.</numerusform>
                <numerusform>رقم واحد (%n) في عدة سياقات؛ يُعرض من الأكثر أشخاصًا.</numerusform>
                <numerusform>رقمان (%n) في عدة سياقات؛ يُعرض كل منهما من الأكثر أشخاصًا.</numerusform>
                <numerusform>%n أرقام في عدة سياقات؛ يُعرض كل منها من الأكثر أشخاصًا.</numerusform>
                <numerusform>%n رقمًا في عدة سياقات؛ يُعرض كل منها من الأكثر أشخاصًا.</numerusform>
                <numerusform>%n رقم في عدة سياقات؛ يُعرض كل منها من الأكثر أشخاصًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of other kinds</source>
            <translation>
                <numerusform>%n من نوع آخر</numerusform>
                <numerusform>%n من نوع آخر</numerusform>
                <numerusform>%n من نوع آخر</numerusform>
                <numerusform>%n من نوع آخر</numerusform>
                <numerusform>%n من نوع آخر</numerusform>
                <numerusform>%n من نوع آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parking slot(s)</source>
            <translation>
                <numerusform>%n موضع تعليق</numerusform>
                <numerusform>%n موضع تعليق</numerusform>
                <numerusform>%n موضعا تعليق</numerusform>
                <numerusform>%n مواضع تعليق</numerusform>
                <numerusform>%n موضع تعليق</numerusform>
                <numerusform>%n موضع تعليق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pattern(s)</source>
            <translation>
                <numerusform>%n نمط</numerusform>
                <numerusform>%n نمط</numerusform>
                <numerusform>%n نمطان</numerusform>
                <numerusform>%n أنماط</numerusform>
                <numerusform>%n نمطًا</numerusform>
                <numerusform>%n نمط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n شخص</numerusform>
                <numerusform>%n شخص</numerusform>
                <numerusform>%n شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n مشكلة</numerusform>
                <numerusform>مشكلة واحدة</numerusform>
                <numerusform>مشكلتان</numerusform>
                <numerusform>%n مشكلات</numerusform>
                <numerusform>%n مشكلة</numerusform>
                <numerusform>%n مشكلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n queue(s)</source>
            <translation>
                <numerusform>%n طابور</numerusform>
                <numerusform>%n طابور</numerusform>
                <numerusform>%n طابوران</numerusform>
                <numerusform>%n طوابير</numerusform>
                <numerusform>%n طابورًا</numerusform>
                <numerusform>%n طابور</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can't be taken:</source>
            <translation>
                <numerusform>يتعذر قبول %n صف:</numerusform>
                <numerusform>يتعذر قبول صف واحد:</numerusform>
                <numerusform>يتعذر قبول صفين:</numerusform>
                <numerusform>يتعذر قبول %n صفوف:</numerusform>
                <numerusform>يتعذر قبول %n صفًا:</numerusform>
                <numerusform>يتعذر قبول %n صف:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trunk(s)</source>
            <translation>
                <numerusform>%n خط خارجي</numerusform>
                <numerusform>%n خط خارجي</numerusform>
                <numerusform>%n خطان خارجيان</numerusform>
                <numerusform>%n خطوط خارجية</numerusform>
                <numerusform>%n خطًا خارجيًا</numerusform>
                <numerusform>%n خط خارجي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n twin(s)</source>
            <translation>
                <numerusform>%n توأم</numerusform>
                <numerusform>%n توأم</numerusform>
                <numerusform>%n توأمان</numerusform>
                <numerusform>%n توائم</numerusform>
                <numerusform>%n توأمًا</numerusform>
                <numerusform>%n توأم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n تحذير</numerusform>
                <numerusform>تحذير واحد</numerusform>
                <numerusform>تحذيران</numerusform>
                <numerusform>%n تحذيرات</numerusform>
                <numerusform>%n تحذيرًا</numerusform>
                <numerusform>%n تحذير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a phone</source>
            <translation>
                <numerusform>%n بلا هاتف</numerusform>
                <numerusform>%n بلا هاتف</numerusform>
                <numerusform>%n بلا هاتف</numerusform>
                <numerusform>%n بلا هاتف</numerusform>
                <numerusform>%n بلا هاتف</numerusform>
                <numerusform>%n بلا هاتف</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 new</source>
            <translation>، %1 جديد</translation>
        </message>
        <message>
            <source>--connect can't be combined with --demo, --replay or --listen.</source>
            <translation>لا يمكن الجمع بين --connect وأي من --demo أو --replay أو --listen.</translation>
        </message>
        <message>
            <source>--context says which one counts.</source>
            <translation>يحدد ‎--context‎ أيّها المعتمد.</translation>
        </message>
        <message>
            <source>--tls-ca and --tls-pin say which certificate of the host is trusted: connect to it by wss://.</source>
            <translation>يحدد --tls-ca و--tls-pin أي شهادة للمضيف موثوقة: اتصل به عبر wss://.</translation>
        </message>
        <message>
            <source>--tls-cert and --tls-key go together.</source>
            <translation>يلزم استخدام --tls-cert و--tls-key معًا.</translation>
        </message>
        <message>
            <source>1 seat is connected</source>
            <translation>مقعد واحد متصل</translation>
        </message>
        <message>
            <source>; choose a secret (`openssl rand -hex 16`) and take the semicolon away</source>
            <translation>; اختر كلمة سر (`openssl rand -hex 16`) واحذف الفاصلة المنقوطة</translation>
        </message>
        <message>
            <source>; permit nobody but the machine that Lampfield runs on</source>
            <translation>; لا تسمح إلا للحاسوب الذي يعمل عليه Lampfield</translation>
        </message>
        <message>
            <source>; this machine; behind NAT, its address as the PBX sees it</source>
            <translation>; هذا الجهاز؛ وخلف NAT عنوانه كما يراه المقسم</translation>
        </message>
        <message>
            <source>A body must be application/json.</source>
            <translation>يجب أن يكون نص الطلب application/json.</translation>
        </message>
        <message>
            <source>A caller waits too long</source>
            <translation>متصل ينتظر طويلًا</translation>
        </message>
        <message>
            <source>A header has no valid name.</source>
            <translation>اسم إحدى الترويسات غير صالح.</translation>
        </message>
        <message>
            <source>A level is debug, info, warn or error, for all or as in "info,ami=debug".</source>
            <translation>المستوى أحد debug وinfo وwarn وerror، للكل أو كما في "info,ami=debug".</translation>
        </message>
        <message>
            <source>A new connection is being made.</source>
            <translation>يجري إنشاء اتصال جديد.</translation>
        </message>
        <message>
            <source>A penalty is zero or more.</source>
            <translation>يجب أن يكون الجزاء صفرًا أو أكثر.</translation>
        </message>
        <message>
            <source>A recording can't be replayed and written at once.</source>
            <translation>لا يمكن إعادة تشغيل تسجيل وكتابته في آن واحد.</translation>
        </message>
        <message>
            <source>A running Lampfield owns the data folder but can't be asked: %1.</source>
            <translation>يستخدم Lampfield عامل مجلد البيانات لكن يتعذر سؤاله: %1.</translation>
        </message>
        <message>
            <source>A running Lampfield owns this data folder and watches %1; name another folder with --data-dir for another PBX or other contexts.</source>
            <translation>يستخدم Lampfield عامل مجلد البيانات هذا ويراقب %1؛ حدّد مجلدًا آخر عبر --data-dir لمقسم آخر أو سياقات أخرى.</translation>
        </message>
        <message>
            <source>A tick puts an extension on the board.</source>
            <translation>وضع العلامة يضيف التحويلة إلى اللوحة.</translation>
        </message>
        <message>
            <source>A token is needed here: Authorization: Bearer … It is made in Lampfield.</source>
            <translation>يلزم رمز وصول هنا: Authorization: Bearer … يُنشأ في Lampfield.</translation>
        </message>
        <message>
            <source>A token's name has 1 to %1 letters.</source>
            <translation>يتكون اسم رمز الوصول من 1 إلى %1 حرفًا.</translation>
        </message>
        <message>
            <source>A user for Lampfield alone needs what is proposed at the end. Leave [%1] as it is if another program uses it.</source>
            <translation>يحتاج مستخدم لـ Lampfield وحده إلى ما هو مقترح في النهاية. اترك [%1] كما هو إذا كان برنامج آخر يستخدمه.</translation>
        </message>
        <message>
            <source>A user for Lampfield, with the rights that it needs</source>
            <translation>مستخدم لـ Lampfield بالصلاحيات التي يحتاجها</translation>
        </message>
        <message>
            <source>A wall display is shown.</source>
            <translation>شاشة الحائط معروضة.</translation>
        </message>
        <message>
            <source>A web front end served from elsewhere that may ask, as https://panel.example; may be repeated.</source>
            <translation>واجهة ويب من مصدر آخر يُسمح لها بالطلب، مثل https://panel.example؛ يمكن تكراره.</translation>
        </message>
        <message>
            <source>Abandoned</source>
            <translation>متروكة</translation>
        </message>
        <message>
            <source>Acknowledge all of these</source>
            <translation>إقرار كل هذه</translation>
        </message>
        <message>
            <source>Acknowledge the alert</source>
            <translation>إقرار التنبيه</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>إجراءات</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add %1 to "%2" of [%3] (%4), then run `asterisk -rx "manager reload"` and connect anew.</source>
            <translation>أضف %1 إلى "%2" في [%3] (%4)، ثم نفّذ `asterisk -rx "manager reload"` واتصل من جديد.</translation>
        </message>
        <message>
            <source>Add %1 to a queue. The lower the penalty, the sooner it is rung.</source>
            <translation>إضافة %1 إلى طابور. كلما قلّ الجزاء رنّ أبكر.</translation>
        </message>
        <message>
            <source>Add an extension</source>
            <translation>إضافة تحويلة</translation>
        </message>
        <message>
            <source>Add it to /etc/asterisk/manager.conf, or to a file that it includes.</source>
            <translation>أضفه إلى /etc/asterisk/manager.conf، أو إلى ملف يضمّه.</translation>
        </message>
        <message>
            <source>Add it to /etc/asterisk/manager_custom.conf: Apply Config leaves that file as it is.</source>
            <translation>أضفه إلى /etc/asterisk/manager_custom.conf: لا يغيّر Apply Config هذا الملف.</translation>
        </message>
        <message>
            <source>Add to a queue…</source>
            <translation>إضافة إلى طابور…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Address of the wall</source>
            <translation>عنوان شاشة الحائط</translation>
        </message>
        <message>
            <source>Addresses that may look without a token, as 192.0.2.0/24; may be repeated.</source>
            <translation>عناوين يُسمح لها بالعرض دون رمز وصول، مثل 192.0.2.0/24؛ يمكن تكراره.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>إضافة…</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>All extensions</source>
            <translation>كل التحويلات</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>كل شيء سليم</translation>
        </message>
        <message>
            <source>All queues</source>
            <translation>كل الطوابير</translation>
        </message>
        <message>
            <source>All seats are taken.</source>
            <translation>كل المقاعد مشغولة.</translation>
        </message>
        <message>
            <source>All seats of the Lampfield at %1 are taken.</source>
            <translation>كل مقاعد Lampfield في %1 مشغولة.</translation>
        </message>
        <message>
            <source>Allow a login without the MD5 challenge outside TLS too.</source>
            <translation>السماح بتسجيل الدخول دون تحدي MD5 خارج TLS أيضًا.</translation>
        </message>
        <message>
            <source>Amber asks for a look, red for a hand. Both mark the tile, the side bar and the wall; F8 acknowledges the chosen tile's.</source>
            <translation>الكهرماني يستدعي نظرة، والأحمر يستدعي تدخلًا. كلاهما يظهر على البطاقة والشريط الجانبي وشاشة الحائط؛ ويُقَرّ تنبيه البطاقة المحددة بالمفتاح F8.</translation>
        </message>
        <message>
            <source>Amber from</source>
            <translation>كهرماني من</translation>
        </message>
        <message>
            <source>An event filter is set for %1 (%2): what it takes away is seen only by polling.</source>
            <translation>ضُبط للحساب %1 مرشح أحداث (%2): ما يحجبه لا يُرى إلا بالاستعلام الدوري.</translation>
        </message>
        <message>
            <source>Another Lampfield is running on the data folder %1. %2</source>
            <translation>يعمل Lampfield آخر على مجلد البيانات %1. %2</translation>
        </message>
        <message>
            <source>Another language speaks from the next start on.</source>
            <translation>تسري اللغة الجديدة عند بدء التشغيل التالي.</translation>
        </message>
        <message>
            <source>Another name of this machine that browsers use; may be repeated.</source>
            <translation>اسم آخر لهذا الحاسوب تستخدمه المتصفحات؛ يمكن تكراره.</translation>
        </message>
        <message>
            <source>Another program has locked the database (%1).</source>
            <translation>قفل برنامج آخر قاعدة البيانات (%1).</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>تم الرد</translation>
        </message>
        <message>
            <source>Answered and lost: callers that Lampfield heard of since midnight; lost are those that hung up, and those that the queue gave up. What happens while it does not run is not counted.</source>
            <translation>المُجاب عنها والمفقودة: المتصلون الذين علم بهم Lampfield منذ منتصف الليل؛ والمفقودون هم من أنهوا المكالمة ومن تخلّى عنهم الطابور. وما يحدث أثناء توقفه لا يُحسب.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>كسطح المكتب</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>استشارة</translation>
        </message>
        <message>
            <source>Ask %1</source>
            <translation>استشارة %1</translation>
        </message>
        <message>
            <source>Ask every</source>
            <translation>الاستعلام كل</translation>
        </message>
        <message>
            <source>Asterisk tells a wrong secret, an unknown user and a forbidden address alike. On the PBX look at /var/log/asterisk/security and at `manager show user %1`; compare the secret; and if deny, permit or acl are set, permit %2. With allowmultiplelogin = no only one may be logged in at a time. After a change of manager.conf: `asterisk -rx "manager reload"`.</source>
            <translation>لا يفرّق Asterisk بين كلمة سر خاطئة ومستخدم مجهول وعنوان محظور. على المقسم انظر في /var/log/asterisk/security وفي `manager show user %1`؛ قارن كلمة السر؛ وإذا كانت deny أو permit أو acl مضبوطة فاسمح لـ %2. ومع allowmultiplelogin = no لا يُسمح إلا بدخول واحد في الوقت نفسه. بعد تغيير manager.conf: `asterisk -rx "manager reload"`.</translation>
        </message>
        <message>
            <source>At</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>انتباه</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>بعيد</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Be a seat of another Lampfield's rebroadcast, as ws://panel:8088/seat, instead of asking a PBX. --tls-ca and --tls-pin are about its certificate then.</source>
            <translation>العمل مقعدًا لإعادة بث Lampfield آخر، مثل ws://panel:8088/seat، بدل سؤال مقسم. وعندها يخص --tls-ca و--tls-pin شهادته.</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>اللوحة</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>متصفح</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>مشغول</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.txt)</source>
            <translation>ملفات CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>ملفات CSV (*.csv)</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>مكالمة</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>المتصل</translation>
        </message>
        <message>
            <source>Callers that wait</source>
            <translation>المتصلون المنتظرون</translation>
        </message>
        <message>
            <source>Callers that were lost</source>
            <translation>المتصلون المفقودون</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>المكالمات</translation>
        </message>
        <message>
            <source>Calls that are over</source>
            <translation>المكالمات المنتهية</translation>
        </message>
        <message>
            <source>Calls that go on</source>
            <translation>المكالمات الجارية</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel the refresh</source>
            <translation>إلغاء التحديث</translation>
        </message>
        <message>
            <source>Cancel · %1/%2</source>
            <translation>إلغاء · %1/%2</translation>
        </message>
        <message>
            <source>Cancel · 10000/10000</source>
            <translation>إلغاء · 10000/10000</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>إلغاء…</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>الشهادة</translation>
        </message>
        <message>
            <source>Certificate authorities (PEM) to trust instead of the system's.</source>
            <translation>جهات إصدار الشهادات (PEM) التي يوثق بها بدل جهات النظام.</translation>
        </message>
        <message>
            <source>Certificate of the rebroadcast, with its chain (PEM); needs --tls-key.</source>
            <translation>شهادة إعادة البث مع سلسلتها (PEM)؛ تحتاج إلى --tls-key.</translation>
        </message>
        <message>
            <source>Check connection</source>
            <translation>فحص الاتصال</translation>
        </message>
        <message>
            <source>Check over TLS, or on the PBX itself.</source>
            <translation>افحص عبر TLS أو على المقسم نفسه.</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>فحص الاتصال</translation>
        </message>
        <message>
            <source>Choose an extension or a call first.</source>
            <translation>اختر تحويلة أو مكالمة أولًا.</translation>
        </message>
        <message>
            <source>Choose an extension to see who it is, and why its status is what it is.</source>
            <translation>اختر تحويلة لترى صاحبها وسبب حالتها.</translation>
        </message>
        <message>
            <source>Click to connect anew.</source>
            <translation>انقر للاتصال من جديد.</translation>
        </message>
        <message>
            <source>Colours that colour-blind eyes tell apart</source>
            <translation>ألوان يميّزها المصابون بعمى الألوان</translation>
        </message>
        <message>
            <source>Columns that mean nothing here: %1</source>
            <translation>أعمدة لا معنى لها هنا: %1</translation>
        </message>
        <message>
            <source>Commits</source>
            <translation>عمليات الحفظ</translation>
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, enter it in the field Certificate of the connection, or enter the file of its authority there.</source>
            <translation>قارن البصمة ببصمة الشهادة على المقسم (`openssl x509 -noout -fingerprint -sha256 -in FILE`). فإن تطابقتا، أدخلها في حقل الشهادة للاتصال، أو أدخل فيه ملف جهة إصدارها.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, trust it by --tls-pin with the fingerprint, or trust its authority by --tls-ca.</source>
            <translation>قارن البصمة ببصمة الشهادة على المقسم (`openssl x509 -noout -fingerprint -sha256 -in FILE`). فإن تطابقتا، ثق بها عبر --tls-pin مع البصمة، أو ثق بجهة إصدارها عبر --tls-ca.</translation>
        </message>
        <message>
            <source>Conference.</source>
            <translation>مؤتمر.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Connect to a Lampfield</source>
            <translation>الاتصال بـ Lampfield</translation>
        </message>
        <message>
            <source>Connect with TLS (usually port 5039).</source>
            <translation>الاتصال عبر TLS (عادةً المنفذ 5039).</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Connected again: %1</source>
            <translation>عاد الاتصال: %1</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Connection, traffic, queues and database (Ctrl+H)</source>
            <translation>الاتصال وحركة البيانات والطوابير وقاعدة البيانات (Ctrl+H)</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>الاتصال: %1</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>جهة الاتصال</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Context %1 has %2 hints; the list took %3 ms.</source>
            <translation>في السياق %1 عدد %2 من إدخالات hint؛ استغرقت القائمة %3 ملي ث.</translation>
        </message>
        <message>
            <source>Context %1 has no hints, or does not exist. There are hints in: %2.</source>
            <translation>لا يحتوي السياق %1 أي hint، أو أنه غير موجود. توجد إدخالات hint في: %2.</translation>
        </message>
        <message>
            <source>Copy it now: it is shown only here, and only once.</source>
            <translation>انسخه الآن: لا يظهر إلا هنا، ومرة واحدة فقط.</translation>
        </message>
        <message>
            <source>Copy the section for manager.conf</source>
            <translation>نسخ مقطع manager.conf</translation>
        </message>
        <message>
            <source>Correct the hint, or make the endpoint in pjsip.conf.</source>
            <translation>صحّح hint، أو أنشئ النقطة الطرفية في pjsip.conf.</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <source>Ctrl+3</source>
            <translation>Ctrl+3</translation>
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation>Ctrl+4</translation>
        </message>
        <message>
            <source>Ctrl+5</source>
            <translation>Ctrl+5</translation>
        </message>
        <message>
            <source>Ctrl+6</source>
            <translation>Ctrl+6</translation>
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation>Ctrl+B</translation>
        </message>
        <message>
            <source>Ctrl+H</source>
            <translation>Ctrl+H</translation>
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation>Ctrl+S</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Dark, whatever the theme</source>
            <translation>داكنة، أيًّا كانت السمة</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>قاعدة البيانات</translation>
        </message>
        <message>
            <source>Day of the callers that were lost</source>
            <translation>يوم المتصلين المفقودين</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>القسم</translation>
        </message>
        <message numerus="yes">
            <source>Department of %n extension(s):</source>
            <translation>
                <numerusform>قسم %n تحويلة:</numerusform>
                <numerusform>قسم تحويلة واحدة:</numerusform>
                <numerusform>قسم تحويلتين:</numerusform>
                <numerusform>قسم %n تحويلات:</numerusform>
                <numerusform>قسم %n تحويلة:</numerusform>
                <numerusform>قسم %n تحويلة:</numerusform>
            </translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>Departments, filters, alerts, queues and pages</source>
            <translation>الأقسام والمرشحات والتنبيهات والطوابير والصفحات</translation>
        </message>
        <message>
            <source>Department…</source>
            <translation>القسم…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Details of the chosen extension</source>
            <translation>تفاصيل التحويلة المحددة</translation>
        </message>
        <message>
            <source>Device state</source>
            <translation>حالة الجهاز</translation>
        </message>
        <message>
            <source>Dialplan context of the hints (default: all that have hints of phones); may be repeated, the first one wins.</source>
            <translation>سياق خطة الاتصال الذي فيه التلميحات (الافتراضي: كل ما فيه تلميحات هواتف)؛ يمكن تكراره، والأول هو المعتمد.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <translation>عدم الإزعاج</translation>
        </message>
        <message>
            <source>Double click or F2 edits a cell; what is edited holds at once.</source>
            <translation>النقر المزدوج أو F2 يحرر الخلية؛ ويسري التعديل فورًا.</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>فصل</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>المُهمَلة</translation>
        </message>
        <message>
            <source>Either the demo or a replay: leave out --demo or --replay.</source>
            <translation>إما العرض التجريبي أو إعادة التشغيل: احذف --demo أو --replay.</translation>
        </message>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>مشفّر (TLS)</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>إنهاء التوقف</translation>
        </message>
        <message>
            <source>Ends the connection. It may come back, unless its token is revoked.</source>
            <translation>ينهي الاتصال. وقد يعود ما لم يُبطَل رمز وصوله.</translation>
        </message>
        <message>
            <source>Enter the context that has them in the field Context of the connection.</source>
            <translation>أدخل السياق الذي يحتويها في حقل السياق للاتصال.</translation>
        </message>
        <message>
            <source>Enter the secret of [%1] in the field Secret of the connection.</source>
            <translation>أدخل كلمة سر [%1] في حقل كلمة السر للاتصال.</translation>
        </message>
        <message>
            <source>Event filters and the write time-out of %1 were not looked at: the section of manager.conf comes with its secret, and the connection is not encrypted.</source>
            <translation>لم يُنظر في مرشحات الأحداث ومهلة الكتابة لـ %1: قسم manager.conf يأتي مع كلمة السر، والاتصال غير مشفّر.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Every network</source>
            <translation>كل الشبكات</translation>
        </message>
        <message>
            <source>Everybody was taken off the board: %1 The roster page puts them on it.</source>
            <translation>أُزيل الجميع من اللوحة: %1 وصفحة سجل الموظفين تعيدهم إليها.</translation>
        </message>
        <message>
            <source>Export the roster</source>
            <translation>تصدير سجل الموظفين</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>التحويلة</translation>
        </message>
        <message>
            <source>Extensions as a table</source>
            <translation>التحويلات في جدول</translation>
        </message>
        <message>
            <source>Extensions as tiles</source>
            <translation>التحويلات في بطاقات</translation>
        </message>
        <message>
            <source>Extensions on the wall</source>
            <translation>التحويلات على شاشة الحائط</translation>
        </message>
        <message>
            <source>Extensions to choose from</source>
            <translation>التحويلات المتاحة للاختيار</translation>
        </message>
        <message>
            <source>F11 shows it, Escape leaves it. While it is shown the screens stay on.</source>
            <translation>يعرضها F11 ويغادرها Esc. تبقى الشاشات مضاءة ما دامت معروضة.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشلت</translation>
        </message>
        <message>
            <source>Feature code.</source>
            <translation>رمز وظيفة.</translation>
        </message>
        <message>
            <source>File with the secret in its first line.</source>
            <translation>ملف يحتوي كلمة السر في سطره الأول.</translation>
        </message>
        <message>
            <source>File with the token for that host in its first line.</source>
            <translation>ملف يحتوي رمز الوصول لذلك المضيف في سطره الأول.</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>المرشحات</translation>
        </message>
        <message>
            <source>Fingerprint or CA file, if it is not a known one</source>
            <translation>البصمة أو ملف CA، إن لم تكن معروفة</translation>
        </message>
        <message>
            <source>For</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>محوّل إلى</translation>
        </message>
        <message>
            <source>Found by itself; or names, with commas</source>
            <translation>يُكتشف تلقائيًا؛ أو أسماء تفصلها فواصل</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>FreePBX also has a page for it, Settings → Asterisk Manager Users. A user made there is permitted from 127.0.0.1 only, and cut off after 100 ms when the network is slow: set Permit to %1, Write Timeout to 5000, and tick the classes below.</source>
            <translation>في FreePBX صفحة لذلك أيضًا: Settings → Asterisk Manager Users. المستخدم المُنشأ هناك مسموح له من 127.0.0.1 فقط، ويُقطع بعد 100 مللي ثانية إذا كانت الشبكة بطيئة: اضبط Permit على %1 وWrite Timeout على 5000، وحدّد الفئات أدناه.</translation>
        </message>
        <message>
            <source>FreePBX or Issabel</source>
            <translation>FreePBX أو Issabel</translation>
        </message>
        <message>
            <source>FreePBX, Issabel, VitalPBX and Wazo use such users themselves: leave [%1] as it is, and make a user for Lampfield, as proposed at the end.</source>
            <translation>تستخدم FreePBX وIssabel وVitalPBX وWazo مثل هؤلاء المستخدمين بنفسها: اترك [%1] كما هو، وأنشئ مستخدمًا لـ Lampfield كما هو مقترح في النهاية.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Give each phone a hint in the dialplan: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation>أعطِ كل هاتف hint في dialplan: exten =&gt; 1001,hint,PJSIP/1001.</translation>
        </message>
        <message>
            <source>Gives extensions without a name the one that queues or calls tell.</source>
            <translation>يعطي التحويلات التي لا اسم لها الاسمَ الذي تذكره الطوابير أو المكالمات.</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>الجارية</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>التجميع حسب</translation>
        </message>
        <message>
            <source>Group: %1</source>
            <translation>التجميع: %1</translation>
        </message>
        <message>
            <source>Grouped by: %1</source>
            <translation>مجمّع حسب: %1</translation>
        </message>
        <message>
            <source>Grouped by: %1; ordered by: %2</source>
            <translation>مجمّع حسب: %1؛ مرتّب حسب: %2</translation>
        </message>
        <message>
            <source>Hang up</source>
            <translation>إنهاء المكالمة</translation>
        </message>
        <message>
            <source>Hang up the call of %1 with %2?</source>
            <translation>إنهاء مكالمة %1 مع %2؟</translation>
        </message>
        <message>
            <source>Hang up the call of %1?</source>
            <translation>إنهاء مكالمة %1؟</translation>
        </message>
        <message>
            <source>Hang up…</source>
            <translation>إنهاء المكالمة…</translation>
        </message>
        <message>
            <source>Hang-up cause %1: %2.</source>
            <translation>سبب الإنهاء %1: %2.</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>سلامة النظام</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>التلميح</translation>
        </message>
        <message>
            <source>Hint and contact agree; the device has not been heard of.</source>
            <translation>يتوافق hint وجهة الاتصال؛ ولم يَرِد شيء عن الجهاز.</translation>
        </message>
        <message>
            <source>Hint and device agree, and no contact is reachable.</source>
            <translation>يتوافق hint والجهاز، ولا توجد جهة اتصال يمكن الوصول إليها.</translation>
        </message>
        <message>
            <source>Hint and device agree; no contact is known.</source>
            <translation>يتوافق hint والجهاز؛ ولا تُعرف جهة اتصال.</translation>
        </message>
        <message>
            <source>Hint, device and contact agree.</source>
            <translation>يتوافق hint والجهاز وجهة الاتصال.</translation>
        </message>
        <message>
            <source>History unsaved</source>
            <translation>سجل غير محفوظ</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>المضيف</translation>
        </message>
        <message>
            <source>How</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>How long the status history is kept (default 90).</source>
            <translation>مدة الاحتفاظ بسجل الحالات (الافتراضي 90).</translation>
        </message>
        <message>
            <source>Identifier: nobody dials it.</source>
            <translation>معرّف: لا أحد يطلبه.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>استيراد %n صف</numerusform>
                <numerusform>استيراد صف واحد</numerusform>
                <numerusform>استيراد صفين</numerusform>
                <numerusform>استيراد %n صفوف</numerusform>
                <numerusform>استيراد %n صفًا</numerusform>
                <numerusform>استيراد %n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation>استيراد سجل موظفين</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>In call with</source>
            <translation>في مكالمة مع</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>ضمن الوقت</translation>
        </message>
        <message>
            <source>In time: answered within %1 s, of those answered or abandoned.</source>
            <translation>في الوقت المحدد: أُجيب عنها خلال %1 ث، من المُجاب عنها أو المتروكة.</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>واردة</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>داخلية</translation>
        </message>
        <message>
            <source>It has a line break in it, or is too long for the PBX.</source>
            <translation>فيه فاصل أسطر، أو أنه أطول مما يقبله المقسم.</translation>
        </message>
        <message>
            <source>It names no phone.</source>
            <translation>لا يسمّي هاتفًا.</translation>
        </message>
        <message>
            <source>It rings its members by the strategy %1.</source>
            <translation>يرنّ لدى أعضائه وفق الاستراتيجية %1.</translation>
        </message>
        <message>
            <source>Its calls are forwarded to %1.</source>
            <translation>تُحوَّل مكالماته إلى %1.</translation>
        </message>
        <message>
            <source>Its end was not heard; it was over by %1 at the latest.</source>
            <translation>لم تُرصد نهايتها؛ وقد انتهت في %1 على أبعد تقدير.</translation>
        </message>
        <message>
            <source>Its manager port (default 5038).</source>
            <translation>منفذ المدير فيه (الافتراضي 5038).</translation>
        </message>
        <message>
            <source>Its number, as 1010. It is shown once the PBX has a hint for it.</source>
            <translation>رقمها، مثل 1010. تظهر متى كان لها hint لدى المقسم.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>انضمام</translation>
        </message>
        <message>
            <source>Join another Lampfield…</source>
            <translation>الانضمام إلى Lampfield آخر…</translation>
        </message>
        <message>
            <source>Join the call of %1 with %2? Both will hear you.</source>
            <translation>الانضمام إلى مكالمة %1 مع %2؟ سيسمعك كلاهما.</translation>
        </message>
        <message>
            <source>Join the call…</source>
            <translation>الانضمام إلى المكالمة…</translation>
        </message>
        <message>
            <source>Keep history</source>
            <translation>حفظ السجل</translation>
        </message>
        <message>
            <source>Kept; type to replace it</source>
            <translation>محفوظة؛ اكتب لاستبدالها</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>التأخر</translation>
        </message>
        <message>
            <source>Lampfield</source>
            <translation>Lampfield</translation>
        </message>
        <message>
            <source>Lampfield logs in to the manager interface (AMI) of an Asterisk, and only looks. The secret is kept in the keychain of this desktop, or where there is none in a file that only you can read.</source>
            <translation>يسجل Lampfield الدخول إلى واجهة المدير (AMI) في Asterisk، ويكتفي بالمشاهدة. تُحفظ كلمة السر في سلسلة مفاتيح سطح المكتب هذا، وإن لم توجد ففي ملف لا يقرؤه سواك.</translation>
        </message>
        <message>
            <source>Lampfield wall</source>
            <translation>شاشة حائط Lampfield</translation>
        </message>
        <message>
            <source>Lampfield: %1</source>
            <translation>Lampfield: %1</translation>
        </message>
        <message>
            <source>Lampfield: not live</source>
            <translation>Lampfield: غير مباشر</translation>
        </message>
        <message>
            <source>Lampfields on this network</source>
            <translation>نسخ Lampfield على هذه الشبكة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>آخر تغيير</translation>
        </message>
        <message>
            <source>Last confirmed %1 ago.</source>
            <translation>آخر تأكيد قبل %1.</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>زمن الاستجابة</translation>
        </message>
        <message>
            <source>Leave [%1] as it is, and make a user for Lampfield, as proposed at the end.</source>
            <translation>اترك [%1] كما هو، وأنشئ مستخدمًا لـ Lampfield كما هو مقترح في النهاية.</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>Lets one browser in, within ten minutes; it stays in from then on.</source>
            <translation>يُدخل متصفحًا واحدًا خلال عشر دقائق؛ ويبقى مسموحًا له بعدها.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Line %1 of the times: %2.</source>
            <translation>السطر %1 من الأوقات: %2.</translation>
        </message>
        <message>
            <source>Line %1 of the times: it is earlier than the one before.</source>
            <translation>السطر %1 من الأوقات: وقته أسبق من وقت الذي قبله.</translation>
        </message>
        <message>
            <source>Link to the PBX down</source>
            <translation>انقطاع الاتصال بالمقسم</translation>
        </message>
        <message>
            <source>Listen in</source>
            <translation>استماع</translation>
        </message>
        <message>
            <source>Local channel: no phone of its own.</source>
            <translation>قناة Local: بلا هاتف خاص بها.</translation>
        </message>
        <message>
            <source>Longest in its state</source>
            <translation>الأطول في حالته</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>أطول انتظار</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>إعادة الفحص</translation>
        </message>
        <message>
            <source>Look and privacy</source>
            <translation>المظهر والخصوصية</translation>
        </message>
        <message>
            <source>Look at deny, permit and acl of manager.conf, and whether the PBX is starting.</source>
            <translation>راجع deny وpermit وacl في manager.conf، وتحقق مما إذا كان المقسم قيد بدء التشغيل.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ الفحص…</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>أُنشئ في</translation>
        </message>
        <message>
            <source>Mailbox.</source>
            <translation>صندوق بريد.</translation>
        </message>
        <message>
            <source>Make a user for Lampfield, as proposed at the end.</source>
            <translation>أنشئ مستخدمًا لـ Lampfield كما هو مقترح في النهاية.</translation>
        </message>
        <message>
            <source>Make token</source>
            <translation>إنشاء رمز</translation>
        </message>
        <message>
            <source>Many callers waiting</source>
            <translation>متصلون كثر في الانتظار</translation>
        </message>
        <message>
            <source>May</source>
            <translation>الصلاحية</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>العضو</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Members of the queue</source>
            <translation>أعضاء الطابور</translation>
        </message>
        <message>
            <source>Messages read</source>
            <translation>الرسائل المقروءة</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>الفائتة</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name of a new token</source>
            <translation>اسم رمز وصول جديد</translation>
        </message>
        <message>
            <source>Name of the filter in the side bar:</source>
            <translation>اسم المرشح في الشريط الجانبي:</translation>
        </message>
        <message>
            <source>Name the context that has them by --context.</source>
            <translation>حدّد السياق الذي يحتويها عبر --context.</translation>
        </message>
        <message>
            <source>Name the phone: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation>سمِّ الهاتف: exten =&gt; 1001,hint,PJSIP/1001.</translation>
        </message>
        <message>
            <source>Name, extension or number</source>
            <translation>الاسم أو التحويلة أو الرقم</translation>
        </message>
        <message>
            <source>Names from the PBX</source>
            <translation>أسماء من المقسم</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>رمز QR جديد</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>ملف تعريف جديد</translation>
        </message>
        <message>
            <source>No Lampfield was found on this network yet</source>
            <translation>لم يُعثر بعد على أي Lampfield في هذه الشبكة</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا رد</translation>
        </message>
        <message>
            <source>No call fits what is searched for.</source>
            <translation>لا توجد مكالمة تطابق البحث.</translation>
        </message>
        <message>
            <source>No call that ended on that day is known.</source>
            <translation>لا تُعرف أي مكالمة انتهت في ذلك اليوم.</translation>
        </message>
        <message>
            <source>No department</source>
            <translation>بلا قسم</translation>
        </message>
        <message>
            <source>No event of class %1 came while it was listened for; it may be that nothing happened.</source>
            <translation>لم يصل أي حدث من الفئة %1 أثناء الإصغاء؛ وربما لم يحدث شيء.</translation>
        </message>
        <message>
            <source>No extension fits the search.</source>
            <translation>لا توجد تحويلة تطابق البحث.</translation>
        </message>
        <message>
            <source>No extensions known yet.</source>
            <translation>لا تحويلات معروفة بعد.</translation>
        </message>
        <message>
            <source>No extensions known yet. They appear as soon as the PBX lists its hints.</source>
            <translation>لا تحويلات معروفة بعد. تظهر فور أن يسرد المقسم إدخالات hint لديه.</translation>
        </message>
        <message>
            <source>No manager user is given: name one with --user, AMI_USERNAME or the INI file, or try --demo.</source>
            <translation>لم يُحدَّد مستخدم للمدير: حدّده عبر --user أو AMI_USERNAME أو ملف INI، أو جرّب --demo.</translation>
        </message>
        <message>
            <source>No name and no extension fits, and this is no number to dial.</source>
            <translation>لا اسم ولا تحويلة يطابق، وليس هذا رقمًا يمكن طلبه.</translation>
        </message>
        <message>
            <source>No name and no extension of this board fits. The PBX is asked whether it can dial "%1".</source>
            <translation>لا اسم ولا تحويلة في هذه اللوحة يطابق. يُسأل المقسم هل يمكنه طلب «%1».</translation>
        </message>
        <message>
            <source>No phone of yours is known: name its extension in the setting "phone".</source>
            <translation>لا يُعرف لك هاتف: حدّد تحويلته في الإعداد "phone".</translation>
        </message>
        <message>
            <source>No queue</source>
            <translation>بلا طابور</translation>
        </message>
        <message>
            <source>No queue was named.</source>
            <translation>لم يُحدَّد طابور.</translation>
        </message>
        <message>
            <source>No refresh yet</source>
            <translation>لا تحديث بعد</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>لا يوجد جهاز كهذا</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>لم يُحدَّد أحد</translation>
        </message>
        <message>
            <source>Nobody is connected</source>
            <translation>لا أحد متصل</translation>
        </message>
        <message>
            <source>Nobody is on a call.</source>
            <translation>لا أحد في مكالمة.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Not allowed here: add %1 to the setting "allow".</source>
            <translation>غير مسموح هنا: أضف %1 إلى الإعداد "allow".</translation>
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation>غير مؤكد بعد.</translation>
        </message>
        <message>
            <source>Not on the board</source>
            <translation>ليس على اللوحة</translation>
        </message>
        <message>
            <source>Not on the board (%1)</source>
            <translation>ليس على اللوحة (%1)</translation>
        </message>
        <message>
            <source>Not on the board: %1.</source>
            <translation>ليس على اللوحة: %1.</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>لم يُحفظ: %1</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>غير مرصود</translation>
        </message>
        <message>
            <source>Not transferred: %1</source>
            <translation>لم يتم التحويل: %1</translation>
        </message>
        <message>
            <source>Not transferred: %1 %2 is free.</source>
            <translation>لم يتم التحويل: %1 %2 متفرغ.</translation>
        </message>
        <message>
            <source>Not verified since the program started.</source>
            <translation>غير مؤكد منذ بدء البرنامج.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Nothing can be recorded in the folder %1.</source>
            <translation>لا يمكن تسجيل أي شيء في المجلد %1.</translation>
        </message>
        <message>
            <source>Nothing has been heard from the PBX for %1.</source>
            <translation>لم يصل شيء من المقسم منذ %1.</translation>
        </message>
        <message>
            <source>Nothing is known of an extension %1.</source>
            <translation>لا يُعرف شيء عن التحويلة %1.</translation>
        </message>
        <message>
            <source>Nothing is known of an extension %1. %2</source>
            <translation>لا يُعرف شيء عن التحويلة %1. %2</translation>
        </message>
        <message>
            <source>Nothing listens at %1: check host and port, and that manager.conf says enabled=yes with this address as bindaddr.</source>
            <translation>لا شيء ينصت عند %1: تحقق من المضيف والمنفذ، ومن أن manager.conf فيه enabled=yes مع هذا العنوان في bindaddr.</translation>
        </message>
        <message>
            <source>Notify on the desktop</source>
            <translation>إشعار على سطح المكتب</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Observed since %1. The state may have begun earlier.</source>
            <translation>مرصود منذ %1. قد تكون الحالة بدأت قبل ذلك.</translation>
        </message>
        <message>
            <source>Of manager.conf</source>
            <translation>من manager.conf</translation>
        </message>
        <message>
            <source>Of this window. The wall has a page of its own.</source>
            <translation>مظهر هذه النافذة. لشاشة الحائط صفحة خاصة بها.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>Offline in working hours</source>
            <translation>غير متصل في ساعات العمل</translation>
        </message>
        <message>
            <source>Offline over %1</source>
            <translation>غير متصل لأكثر من %1</translation>
        </message>
        <message>
            <source>On call</source>
            <translation>في مكالمة</translation>
        </message>
        <message>
            <source>On call over %1</source>
            <translation>في مكالمة لأكثر من %1</translation>
        </message>
        <message>
            <source>On call too long</source>
            <translation>مكالمة طويلة جدًا</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>On none of them: on the one where the window is.</source>
            <translation>إن لم تُحدَّد أي شاشة: على الشاشة التي فيها النافذة.</translation>
        </message>
        <message>
            <source>On the PBX, [general] of manager.conf needs enabled = yes and a bindaddr that this machine reaches (Wazo's is 127.0.0.1), and its firewall has to let the port through.</source>
            <translation>على المقسم يحتاج [general] في manager.conf إلى enabled = yes وإلى bindaddr يصل إليه هذا الجهاز (وهو في Wazo 127.0.0.1)، ويجب أن يسمح جداره الناري بمرور المنفذ.</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>على اللوحة</translation>
        </message>
        <message>
            <source>On the board are the people of %1; the list took %2 ms.</source>
            <translation>على اللوحة أشخاص %1؛ واستغرقت القائمة %2 م‌ث.</translation>
        </message>
        <message>
            <source>On these screens</source>
            <translation>على هذه الشاشات</translation>
        </message>
        <message>
            <source>Only a part of it was done. %1</source>
            <translation>لم يُنجز سوى جزء منه. %1</translation>
        </message>
        <message>
            <source>Only extensions can be called from here.</source>
            <translation>لا يمكن الاتصال من هنا إلا بالتحويلات.</translation>
        </message>
        <message>
            <source>Only extensions can be members of a queue.</source>
            <translation>التحويلات وحدها يمكن أن تكون أعضاء في طابور.</translation>
        </message>
        <message>
            <source>Only the hint speaks of it.</source>
            <translation>لا يشهد بذلك سوى hint.</translation>
        </message>
        <message>
            <source>Open the rebroadcast…</source>
            <translation>فتح إعادة البث…</translation>
        </message>
        <message>
            <source>Open the roster…</source>
            <translation>افتح سجل الموظفين…</translation>
        </message>
        <message>
            <source>Open to</source>
            <translation>متاح لـ</translation>
        </message>
        <message>
            <source>Or its address, as panel:8088</source>
            <translation>أو عنوانه، مثل panel:8088</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>الترتيب حسب</translation>
        </message>
        <message>
            <source>Other seats, browsers and wall displays (Ctrl+B)</source>
            <translation>مقاعد ومتصفحات وشاشات حائط أخرى (Ctrl+B)</translation>
        </message>
        <message>
            <source>Other seats, browsers and walls of this network see this board.</source>
            <translation>ترى هذه اللوحةَ مقاعد أخرى ومتصفحات وشاشات حائط على هذه الشبكة.</translation>
        </message>
        <message>
            <source>Otherwise only their last two digits are shown.</source>
            <translation>وإلا فلا يظهر منها إلا آخر رقمين.</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>صادرة</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>PBX</source>
            <translation>المقسم</translation>
        </message>
        <message>
            <source>PBX is starting</source>
            <translation>المقسم يبدأ التشغيل</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Pages of this origin may not ask. Add it to the origins that are allowed.</source>
            <translation>لا يُسمح لصفحات هذا المصدر بالطلب. أضفه إلى المصادر المسموح بها.</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>ركن</translation>
        </message>
        <message>
            <source>Park %1, who talks to %2? The phone of %2 is told where.</source>
            <translation>ركن %1 الذي يتحدث إلى %2؟ سيُبلَّغ هاتف %2 بموضع الركن.</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>مركون</translation>
        </message>
        <message>
            <source>Parking slot.</source>
            <translation>موضع تعليق.</translation>
        </message>
        <message>
            <source>Park…</source>
            <translation>ركن…</translation>
        </message>
        <message>
            <source>Pattern: it stands for many extensions.</source>
            <translation>نمط: يمثل تحويلات كثيرة.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Pause %1: no queue rings a member that is paused.</source>
            <translation>إيقاف %1 مؤقتًا: لا يرن أي طابور لدى عضو متوقف مؤقتًا.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Paused over %1</source>
            <translation>متوقف لأكثر من %1</translation>
        </message>
        <message>
            <source>Paused too long</source>
            <translation>توقف طويل جدًا</translation>
        </message>
        <message>
            <source>Paused · %1</source>
            <translation>متوقف مؤقتًا · %1</translation>
        </message>
        <message>
            <source>Pause…</source>
            <translation>إيقاف مؤقت…</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>الجزاء</translation>
        </message>
        <message>
            <source>Poll interval (default 30).</source>
            <translation>فترة الاستعلام (الافتراضي 30).</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>التواجد</translation>
        </message>
        <message>
            <source>Private key of that certificate (PEM).</source>
            <translation>المفتاح الخاص لتلك الشهادة (PEM).</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>ملف التعريف</translation>
        </message>
        <message>
            <source>Proposed: a user for Lampfield alone, with the rights that it needs and no more.</source>
            <translation>المقترح: مستخدم لـ Lampfield وحده، بالصلاحيات التي يحتاجها لا أكثر.</translation>
        </message>
        <message>
            <source>Put on the board</source>
            <translation>إضافة إلى اللوحة</translation>
        </message>
        <message>
            <source>QR code of the wall's address</source>
            <translation>رمز QR لعنوان شاشة الحائط</translation>
        </message>
        <message>
            <source>Qt found no TLS library on this machine</source>
            <translation>لم يجد Qt مكتبة TLS على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed (libqt6sql6-sqlite).</source>
            <translation>برنامج تشغيل SQLite الخاص بـ Qt غير مثبّت (libqt6sql6-sqlite).</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>الطابور</translation>
        </message>
        <message>
            <source>Queue %1: %2 % of today's callers were answered in time.</source>
            <translation>الطابور %1: تم الرد على %2 % من متصلي اليوم ضمن الوقت.</translation>
        </message>
        <message>
            <source>Queue %1: %2 callers wait.</source>
            <translation>الطابور %1: %2 في الانتظار.</translation>
        </message>
        <message>
            <source>Queue %1: a caller has waited for %2.</source>
            <translation>الطابور %1: متصل ينتظر منذ %2.</translation>
        </message>
        <message>
            <source>Queue.</source>
            <translation>طابور.</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>الطوابير</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>ساعات الهدوء</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>مدة الرنين</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Rebroadcast</source>
            <translation>إعادة البث</translation>
        </message>
        <message>
            <source>Rebroadcast off</source>
            <translation>إعادة البث متوقفة</translation>
        </message>
        <message>
            <source>Rebroadcast on</source>
            <translation>إعادة البث تعمل</translation>
        </message>
        <message>
            <source>Rebroadcast to other seats and browsers there, as 0.0.0.0:8088; a port alone means this machine only. Off unless it is given.</source>
            <translation>إعادة البث إلى مقاعد ومتصفحات أخرى هناك، مثل 0.0.0.0:8088؛ والمنفذ وحده يعني هذا الحاسوب فقط. متوقفة ما لم تُحدَّد.</translation>
        </message>
        <message>
            <source>Reconnecting in %1 (attempt %2).</source>
            <translation>إعادة الاتصال بعد %1 (المحاولة %2).</translation>
        </message>
        <message>
            <source>Record the traffic with the PBX as FILE.txt, FILE.sent and FILE.tim, without its secrets.</source>
            <translation>تسجيل حركة البيانات مع المقسم في FILE.txt وFILE.sent وFILE.tim، دون أسرارها.</translation>
        </message>
        <message>
            <source>Red from</source>
            <translation>أحمر من</translation>
        </message>
        <message>
            <source>Reduced motion: pages of a wall change at once</source>
            <translation>حركة أقل: تتبدل صفحات شاشة الحائط فورًا</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>Refresh  F5</source>
            <translation>تحديث  F5</translation>
        </message>
        <message>
            <source>Refresh all extensions</source>
            <translation>تحديث كل التحويلات</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <translation>جارٍ التحديث…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove %1 from a queue?</source>
            <translation>إزالة %1 من طابور؟</translation>
        </message>
        <message>
            <source>Remove allowmultiplelogin = no.</source>
            <translation>أزل allowmultiplelogin = no.</translation>
        </message>
        <message>
            <source>Remove from a queue…</source>
            <translation>إزالة من طابور…</translation>
        </message>
        <message>
            <source>Remove the lines "eventfilter =" of [%1].</source>
            <translation>أزل أسطر "eventfilter =" من [%1].</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>إزالة هذا المرشح</translation>
        </message>
        <message>
            <source>Renew it before: nobody can connect with it after that day.</source>
            <translation>جدّدها قبل ذلك: لن يستطيع أحد الاتصال بها بعد ذلك اليوم.</translation>
        </message>
        <message>
            <source>Replay X times as fast (default 1).</source>
            <translation>إعادة التشغيل أسرع X مرة (الافتراضي 1).</translation>
        </message>
        <message>
            <source>Request line and headers are larger than is taken.</source>
            <translation>سطر الطلب والترويسات أكبر من المسموح.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>إبطال</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>يرن</translation>
        </message>
        <message>
            <source>Ringing over %1</source>
            <translation>يرن لأكثر من %1</translation>
        </message>
        <message>
            <source>Ringing too long</source>
            <translation>رنين طويل جدًا</translation>
        </message>
        <message>
            <source>Ringing · on call</source>
            <translation>يرن · في مكالمة</translation>
        </message>
        <message>
            <source>Rings that the member let pass, since midnight or since Lampfield started</source>
            <translation>رنّات لم يرد عليها العضو، منذ منتصف الليل أو منذ بدء Lampfield</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>سجل الموظفين</translation>
        </message>
        <message>
            <source>Rows to be committed</source>
            <translation>صفوف تنتظر الحفظ</translation>
        </message>
        <message>
            <source>Rows to be shown</source>
            <translation>صفوف تنتظر العرض</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Running for</source>
            <translation>مدة التشغيل</translation>
        </message>
        <message>
            <source>STALE: last verified %1 ago</source>
            <translation>قديمة: آخر تأكيد قبل %1</translation>
        </message>
        <message>
            <source>Save and connect</source>
            <translation>حفظ واتصال</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>حفظ المرشح</translation>
        </message>
        <message>
            <source>Save it as /etc/asterisk/manager.d/lampfield.conf, which Wazo reads and never overwrites.</source>
            <translation>احفظه باسم /etc/asterisk/manager.d/lampfield.conf، فإن Wazo يقرؤه ولا يستبدله أبدًا.</translation>
        </message>
        <message>
            <source>Save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf, which VitalPBX reads and never overwrites; the files manager__50-… are its own.</source>
            <translation>احفظه باسم /etc/asterisk/vitalpbx/manager__60-lampfield.conf، فإن VitalPBX يقرؤه ولا يستبدله أبدًا؛ أما الملفات manager__50-… فهي له.</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>حفظ هذا المرشح…</translation>
        </message>
        <message>
            <source>Saved %1 ago</source>
            <translation>حُفظ قبل %1</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation>بحث   Ctrl+F</translation>
        </message>
        <message>
            <source>Search extensions</source>
            <translation>البحث في التحويلات</translation>
        </message>
        <message>
            <source>Search the roster</source>
            <translation>البحث في سجل الموظفين</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>كلمة السر</translation>
        </message>
        <message>
            <source>Section for manager.conf</source>
            <translation>مقطع لملف manager.conf</translation>
        </message>
        <message>
            <source>See that "read =" of [%1] has system,call,agent.</source>
            <translation>تأكد من أن "read =" في [%1] يحتوي system,call,agent.</translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>إرسال %1 إلى %2؟</translation>
        </message>
        <message>
            <source>Service level too low</source>
            <translation>مستوى الخدمة منخفض جدًا</translation>
        </message>
        <message>
            <source>Service level under %1 %</source>
            <translation>مستوى الخدمة دون %1 %</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>تعيين</translation>
        </message>
        <message>
            <source>Set both by NTP: when calls began is told by the clock of the PBX.</source>
            <translation>اضبط الساعتين عبر NTP: وقت بدء المكالمات يُعرف من ساعة المقسم.</translation>
        </message>
        <message>
            <source>Set the penalty…</source>
            <translation>تعيين الجزاء…</translation>
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, and use --tls with port 5039.</source>
            <translation>اضبط tlsenable=yes وشهادة في manager.conf، واستخدم --tls مع المنفذ 5039.</translation>
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, then tick Encrypted (TLS) and use port 5039.</source>
            <translation>اضبط tlsenable=yes وشهادة في manager.conf، ثم حدّد «مشفّر (TLS)» واستخدم المنفذ 5039.</translation>
        </message>
        <message>
            <source>Set writetimeout = 5000 in [%1] (%2).</source>
            <translation>اضبط writetimeout = 5000 في [%1] (%2).</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Settings file (default: lampfield.ini in the user's configuration folder).</source>
            <translation>ملف الإعدادات (الافتراضي: lampfield.ini في مجلد إعدادات المستخدم).</translation>
        </message>
        <message>
            <source>Settings → Asterisk Manager Users, or manager_custom.conf</source>
            <translation>Settings → Asterisk Manager Users، أو manager_custom.conf</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>عرض في جدول</translation>
        </message>
        <message>
            <source>Show as a wall display</source>
            <translation>عرض على شاشة الحائط</translation>
        </message>
        <message>
            <source>Show as tiles</source>
            <translation>عرض في بطاقات</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>عرض فقط: %1</translation>
        </message>
        <message>
            <source>Show the board</source>
            <translation>إظهار اللوحة</translation>
        </message>
        <message>
            <source>Show the numbers of callers from outside</source>
            <translation>إظهار أرقام المتصلين من الخارج</translation>
        </message>
        <message>
            <source>Show the wall</source>
            <translation>إظهار شاشة الحائط</translation>
        </message>
        <message>
            <source>Show this board to other seats and browsers</source>
            <translation>عرض هذه اللوحة لمقاعد ومتصفحات أخرى</translation>
        </message>
        <message>
            <source>Shown from the context %1.</source>
            <translation>يُعرض من السياق %1.</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>الشريط الجانبي</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Socket.IO</source>
            <translation>Socket.IO</translation>
        </message>
        <message>
            <source>Start as a wall display, on the screen of that number or name, or on "all"; may be repeated. Default: on the first.</source>
            <translation>البدء كشاشة حائط، على الشاشة ذات ذلك الرقم أو الاسم، أو على "all"؛ يمكن تكراره. الافتراضي: على الأولى.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Status disagrees</source>
            <translation>تعارض الحالة</translation>
        </message>
        <message>
            <source>Stay in the notification area when the window is closed</source>
            <translation>البقاء في منطقة الإشعارات عند إغلاق النافذة</translation>
        </message>
        <message>
            <source>Supervisors are allowed to %1, but %2 may not.</source>
            <translation>يحق للمشرفين %1، لكن لا يحق ذلك للحساب %2.</translation>
        </message>
        <message>
            <source>TLS can't be used: %1.</source>
            <translation>يتعذر استخدام TLS: %1.</translation>
        </message>
        <message>
            <source>TODAY</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Take off the board</source>
            <translation>إزالة من اللوحة</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>المستلَمة</translation>
        </message>
        <message>
            <source>Talked</source>
            <translation>مدة التحدث</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>يتحدث</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Test says what works and what does not, before anything is kept.</source>
            <translation>يوضح الاختبار ما يعمل وما لا يعمل، قبل حفظ أي شيء.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 can't be reached: %2.</source>
            <translation>يتعذر الوصول إلى Lampfield في %1: %2.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not answer to this name: ask by its address, or start it with --allow-host.</source>
            <translation>لا يستجيب Lampfield في %1 لهذا الاسم: اطلبه بعنوانه، أو شغّله مع --allow-host.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not answer.</source>
            <translation>لا يستجيب Lampfield في %1.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not know this token: it may have been revoked.</source>
            <translation>لا يعرف Lampfield في %1 رمز الوصول هذا: ربما أُبطل.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 has closed the link.</source>
            <translation>أغلق Lampfield في %1 الرابط.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 has ended this seat: %2.</source>
            <translation>أنهى Lampfield في %1 هذا المقعد: %2.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 is not understood: %2</source>
            <translation>رسائل Lampfield في %1 غير مفهومة: %2</translation>
        </message>
        <message>
            <source>The Lampfield at %1 wants a token: name its file with --connect-token-file, or set LAMPFIELD_TOKEN.</source>
            <translation>يطلب Lampfield في %1 رمز وصول: حدّد ملفه عبر --connect-token-file، أو اضبط LAMPFIELD_TOKEN.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 was shown too many wrong tokens from here.</source>
            <translation>تلقى Lampfield في %1 من هنا رموز وصول خاطئة أكثر من اللازم.</translation>
        </message>
        <message>
            <source>The PBX (default 127.0.0.1).</source>
            <translation>المقسم (الافتراضي 127.0.0.1).</translation>
        </message>
        <message>
            <source>The PBX at %1 closed the connection: it may have been stopped or restarted.</source>
            <translation>أغلق المقسم في %1 الاتصال: ربما أُوقف أو أُعيد تشغيله.</translation>
        </message>
        <message>
            <source>The PBX at %1 greeted but did not answer the login in time: it may be overloaded.</source>
            <translation>رحّب المقسم في %1 لكنه لم يُجب تسجيل الدخول في الوقت المناسب: ربما كان مثقلًا.</translation>
        </message>
        <message>
            <source>The PBX at %1 is shutting down and takes no logins; the credentials were not looked at.</source>
            <translation>المقسم في %1 قيد الإيقاف ولا يقبل تسجيل الدخول؛ ولم ينظر في بيانات الاعتماد.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"), and no secret was given: set AMI_PASSWORD, or name a file with --password-file.</source>
            <translation>رفض المقسم في %1 تسجيل الدخول (المستخدم «%2»)، ولم تُعطَ كلمة سر: اضبط AMI_PASSWORD، أو حدّد ملفًا عبر --password-file.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"): check the secret, and whether this address is permitted in manager.conf. It said "%3".</source>
            <translation>رفض المقسم في %1 تسجيل الدخول (المستخدم «%2»): تحقق من كلمة السر، ومن السماح بهذا العنوان في manager.conf. كان رده «%3».</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login of %2, and no secret was given.</source>
            <translation>رفض المقسم على %1 دخول %2، ولم تُعطَ كلمة سر.</translation>
        </message>
        <message>
            <source>The PBX at %1 stopped answering; the connection was given up.</source>
            <translation>توقف المقسم في %1 عن الاستجابة؛ وتُرك الاتصال.</translation>
        </message>
        <message>
            <source>The PBX can't do this: its module %1 is not loaded.</source>
            <translation>لا يستطيع المقسم ذلك: وحدته %1 غير محمّلة.</translation>
        </message>
        <message>
            <source>The PBX could not ring your phone, %1: congestion.</source>
            <translation>لم يتمكن المقسم من الاتصال بهاتفك %1: ازدحام.</translation>
        </message>
        <message>
            <source>The PBX denies this user %1: what those would tell is missing in the details. Its manager.conf entry needs write=system,call or write=system,reporting.</source>
            <translation>يمنع المقسم عن هذا المستخدم %1: ما كانت ستذكره غائب عن التفاصيل. يحتاج إدخاله في manager.conf إلى write=system,call أو write=system,reporting.</translation>
        </message>
        <message>
            <source>The PBX denies this user the state of extensions: its manager.conf entry needs write=call or write=reporting.</source>
            <translation>يمنع المقسم عن هذا المستخدم حالة التحويلات: يحتاج إدخاله في manager.conf إلى write=call أو write=reporting.</translation>
        </message>
        <message>
            <source>The PBX did not answer in time.</source>
            <translation>لم يُجب المقسم في الوقت المناسب.</translation>
        </message>
        <message>
            <source>The PBX did not answer in time; whether it was done is not known.</source>
            <translation>لم يُجب المقسم في الوقت المناسب؛ ولا يُعرف هل نُفّذ الأمر.</translation>
        </message>
        <message>
            <source>The PBX did not do it: %1.</source>
            <translation>لم ينفّذ المقسم ذلك: %1.</translation>
        </message>
        <message>
            <source>The PBX did not list its hints: %1</source>
            <translation>لم يسرد المقسم إدخالات hint: %1</translation>
        </message>
        <message>
            <source>The PBX did not say whether %1 can be dialed.</source>
            <translation>لم يذكر المقسم هل يمكن طلب %1.</translation>
        </message>
        <message>
            <source>The PBX did not say whether %1 is free.</source>
            <translation>لم يذكر المقسم هل %1 متفرغ.</translation>
        </message>
        <message>
            <source>The PBX does not let its manager user '%1' do this: add %2 to the user's write= in manager.conf.</source>
            <translation>لا يسمح المقسم لمستخدم المدير '%1' بذلك: أضف %2 إلى write= الخاص به في manager.conf.</translation>
        </message>
        <message>
            <source>The PBX does not let its manager user do this.</source>
            <translation>لا يسمح المقسم لمستخدم المدير بذلك.</translation>
        </message>
        <message>
            <source>The PBX does not tell this user of its queues: they are listed every five minutes. Its manager.conf entry needs read=agent.</source>
            <translation>لا يخبر المقسم هذا المستخدم بطوابيره: تُسرد كل خمس دقائق. يحتاج إدخاله في manager.conf إلى read=agent.</translation>
        </message>
        <message numerus="yes">
            <source>The PBX gave no list of extension states (%1), and answered for none of the %n extension(s) asked one by one.</source>
            <translation>
                <numerusform>لم يقدّم المقسم قائمة بحالات التحويلات (%1)، ولم يُجب عن أي من %n تحويلة سُئل عنها واحدة واحدة.</numerusform>
                <numerusform>لم يقدّم المقسم قائمة بحالات التحويلات (%1)، ولم يُجب عن التحويلة الوحيدة التي سُئل عنها.</numerusform>
                <numerusform>لم يقدّم المقسم قائمة بحالات التحويلات (%1)، ولم يُجب عن أي من التحويلتين اللتين سُئل عنهما.</numerusform>
                <numerusform>لم يقدّم المقسم قائمة بحالات التحويلات (%1)، ولم يُجب عن أي من %n تحويلات سُئل عنها واحدة واحدة.</numerusform>
                <numerusform>لم يقدّم المقسم قائمة بحالات التحويلات (%1)، ولم يُجب عن أي من %n تحويلة سُئل عنها واحدة واحدة.</numerusform>
                <numerusform>لم يقدّم المقسم قائمة بحالات التحويلات (%1)، ولم يُجب عن أي من %n تحويلة سُئل عنها واحدة واحدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The PBX gave no list of extension states (%1), and no extensions are known yet that could be asked one by one.</source>
            <translation>لم يقدّم المقسم قائمة بحالات التحويلات (%1)، ولا تُعرف بعد تحويلات يمكن السؤال عنها واحدة واحدة.</translation>
        </message>
        <message>
            <source>The PBX gives up writing to %1 after %2 ms; on a bad network it cuts the connection.</source>
            <translation>يتوقف المقسم عن الكتابة إلى %1 بعد %2 ملي ث؛ وعلى شبكة رديئة يقطع الاتصال.</translation>
        </message>
        <message>
            <source>The PBX has hints, but none of a phone: %1 The roster page lists them.</source>
            <translation>لدى المقسم تلميحات، لكن لا تلميح لهاتف: %1 وصفحة سجل الموظفين تسردها.</translation>
        </message>
        <message>
            <source>The PBX has hints, but none of a phone: %1.</source>
            <translation>لدى المقسم تلميحات، لكن لا تلميح لهاتف: %1.</translation>
        </message>
        <message>
            <source>The PBX has no PJSIP loaded: there are no endpoints and contacts to list.</source>
            <translation>لم يُحمَّل PJSIP على المقسم: لا توجد نقاط طرفية ولا جهات اتصال لسردها.</translation>
        </message>
        <message>
            <source>The PBX has no hints at all: nobody can be shown.</source>
            <translation>ليس لدى المقسم أي hint: لا يمكن عرض أحد.</translation>
        </message>
        <message>
            <source>The PBX has no hints in %1; the contexts that have some are: %2.</source>
            <translation>ليس لدى المقسم hint في %1؛ والسياقات التي فيها بعضها هي: %2.</translation>
        </message>
        <message>
            <source>The PBX has no queues loaded (app_queue).</source>
            <translation>لم تُحمَّل الطوابير على المقسم (app_queue).</translation>
        </message>
        <message>
            <source>The PBX has no queues.</source>
            <translation>ليس لدى المقسم طوابير.</translation>
        </message>
        <message>
            <source>The PBX has not listed its hints yet.</source>
            <translation>لم يسرد المقسم تلميحاته بعد.</translation>
        </message>
        <message>
            <source>The PBX has told no name yet for an extension that has none.</source>
            <translation>لم يذكر المقسم بعد اسمًا لتحويلة بلا اسم.</translation>
        </message>
        <message>
            <source>The PBX is a plain Asterisk: it shows nothing of FreePBX, Issabel, VitalPBX or Wazo.</source>
            <translation>المقسم Asterisk عادي: لا يظهر فيه شيء من FreePBX أو Issabel أو VitalPBX أو Wazo.</translation>
        </message>
        <message>
            <source>The PBX is asked over a connection of its own; nothing is changed there.</source>
            <translation>يُسأل المقسم عبر اتصال مستقل؛ ولا يتغير فيه شيء.</translation>
        </message>
        <message>
            <source>The PBX is asked…</source>
            <translation>يجري سؤال المقسم…</translation>
        </message>
        <message>
            <source>The PBX is configured by %1: %2.</source>
            <translation>المقسم معدّ بواسطة %1: %2.</translation>
        </message>
        <message>
            <source>The PBX is not connected: %1.</source>
            <translation>المقسم غير متصل: %1.</translation>
        </message>
        <message>
            <source>The PBX is not ready yet: it knows the state of no extension.</source>
            <translation>المقسم غير جاهز بعد: لا يعرف حالة أي تحويلة.</translation>
        </message>
        <message>
            <source>The PBX is shutting down.</source>
            <translation>يجري إيقاف المقسم.</translation>
        </message>
        <message>
            <source>The PBX itself counts %1 completed and %2 abandoned since it started.</source>
            <translation>يعدّ المقسم نفسه %1 مكتملة و%2 متروكة منذ بدء تشغيله.</translation>
        </message>
        <message>
            <source>The PBX itself may use the manager user %1, and then needs all of its rights.</source>
            <translation>قد يستخدم المقسم نفسه مستخدم الإدارة %1، فيحتاج عندئذ إلى كل صلاحياته.</translation>
        </message>
        <message>
            <source>The PBX listed %1 of %2 known extensions: it may still be loading its dialplan. Lampfield requests the list again before it takes the others as removed.</source>
            <translation>سرد المقسم %1 من %2 من التحويلات المعروفة: ربما ما زال يحمّل خطة الاتصال. يطلب Lampfield القائمة مرة أخرى قبل أن يعدّ البقية محذوفة.</translation>
        </message>
        <message>
            <source>The PBX lists no hints at all: it may still be starting, or its dialplan has none.</source>
            <translation>لا يسرد المقسم أي hint: ربما ما زال قيد بدء التشغيل، أو أن dialplan لديه خالٍ منها.</translation>
        </message>
        <message>
            <source>The PBX says</source>
            <translation>حسب المقسم</translation>
        </message>
        <message>
            <source>The action has too many headers.</source>
            <translation>في الإجراء ترويسات أكثر من اللازم.</translation>
        </message>
        <message>
            <source>The answer can't be saved as %1: %2</source>
            <translation>يتعذر حفظ الإجابة باسم %1: %2</translation>
        </message>
        <message>
            <source>The answer could not be saved.</source>
            <translation>تعذر حفظ الإجابة.</translation>
        </message>
        <message>
            <source>The answer of the PBX was saved.</source>
            <translation>حُفظت إجابة المقسم.</translation>
        </message>
        <message>
            <source>The body is larger than is taken.</source>
            <translation>نص الطلب أكبر من المسموح.</translation>
        </message>
        <message>
            <source>The body is no JSON: %1, at byte %2.</source>
            <translation>نص الطلب ليس JSON: %1، عند البايت %2.</translation>
        </message>
        <message>
            <source>The body must be a JSON object.</source>
            <translation>يجب أن يكون نص الطلب كائن JSON.</translation>
        </message>
        <message>
            <source>The built-in PBX can't listen on a loopback port.</source>
            <translation>يتعذر على المقسم المدمج الإنصات على منفذ محلي.</translation>
        </message>
        <message>
            <source>The call of %1 is parked.</source>
            <translation>رُكنت مكالمة %1.</translation>
        </message>
        <message>
            <source>The call of %1 was transferred to %2.</source>
            <translation>حُوّلت مكالمة %1 إلى %2.</translation>
        </message>
        <message>
            <source>The call was over before %1 was picked up.</source>
            <translation>انتهت المكالمة قبل الرد على %1.</translation>
        </message>
        <message>
            <source>The caller</source>
            <translation>المتصل</translation>
        </message>
        <message>
            <source>The caller is parked.</source>
            <translation>المتصل في موقف المكالمات.</translation>
        </message>
        <message>
            <source>The caller was sent to %1.</source>
            <translation>أُرسل المتصل إلى %1.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2</source>
            <translation>شهادة %1 غير موثوقة: %2</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2. If it is the host's own, name it as the pin (SHA-256 %3), or give its authority's file.</source>
            <translation>شهادة %1 غير موثوقة: %2. إن كانت شهادة المضيف نفسه، فثبّتها (SHA-256 %3) أو حدّد ملف جهة إصدارها.</translation>
        </message>
        <message>
            <source>The channel of this call can't be named to the PBX.</source>
            <translation>يتعذر تسمية قناة هذه المكالمة للمقسم.</translation>
        </message>
        <message>
            <source>The clock of the PBX is %1 s ahead of this machine's.</source>
            <translation>ساعة المقسم متقدمة %1 ث عن ساعة هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The clock of the PBX is %1 s behind this machine's.</source>
            <translation>ساعة المقسم متأخرة %1 ث عن ساعة هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>الساعتان متوافقتان في حدود %1 ث.</translation>
        </message>
        <message>
            <source>The connection ended in the middle of the list of extension states.</source>
            <translation>انقطع الاتصال في منتصف قائمة حالات التحويلات.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the certificate of the PBX ends on %1.</source>
            <translation>الاتصال مشفّر، لكن شهادة المقسم تنتهي في %1.</translation>
        </message>
        <message>
            <source>The connection is encrypted; the certificate is valid until %1.</source>
            <translation>الاتصال مشفّر؛ والشهادة صالحة حتى %1.</translation>
        </message>
        <message>
            <source>The connection is not encrypted: whoever is on the way can read names and numbers. The secret itself is not sent.</source>
            <translation>الاتصال غير مشفّر: يستطيع من على الطريق قراءة الأسماء والأرقام. أما كلمة السر نفسها فلا تُرسل.</translation>
        </message>
        <message>
            <source>The connection profile %1: %2: %3.</source>
            <translation>ملف تعريف الاتصال %1: %2: %3.</translation>
        </message>
        <message>
            <source>The connection to %1 failed: %2.</source>
            <translation>فشل الاتصال بـ %1: %2.</translation>
        </message>
        <message>
            <source>The connection to the PBX was lost.</source>
            <translation>فُقد الاتصال بالمقسم.</translation>
        </message>
        <message>
            <source>The connection to the PBX was lost; whether it was done is not known.</source>
            <translation>فُقد الاتصال بالمقسم؛ ولا يُعرف هل نُفّذ الأمر.</translation>
        </message>
        <message>
            <source>The contexts are configured: %1. All their hints are on the board.</source>
            <translation>السياقات مضبوطة: %1. وكل تلميحاتها على اللوحة.</translation>
        </message>
        <message>
            <source>The data folder %1 can't be made.</source>
            <translation>يتعذر إنشاء مجلد البيانات %1.</translation>
        </message>
        <message>
            <source>The data folder %1 can't be written to.</source>
            <translation>تتعذر الكتابة في مجلد البيانات %1.</translation>
        </message>
        <message>
            <source>The database %1 can't be opened: %2</source>
            <translation>يتعذر فتح قاعدة البيانات %1: %2</translation>
        </message>
        <message>
            <source>The database %1 can't be used: %2</source>
            <translation>يتعذر استخدام قاعدة البيانات %1: %2</translation>
        </message>
        <message>
            <source>The database %1 is damaged and can't be moved aside: %2</source>
            <translation>قاعدة البيانات %1 تالفة ويتعذر نقلها جانبًا: %2</translation>
        </message>
        <message>
            <source>The database does not answer; what is shown is not saved yet.</source>
            <translation>قاعدة البيانات لا تستجيب؛ والمعروض لم يُحفظ بعد.</translation>
        </message>
        <message>
            <source>The database is damaged (%1).</source>
            <translation>قاعدة البيانات تالفة (%1).</translation>
        </message>
        <message>
            <source>The database may not be written (%1).</source>
            <translation>لا يُسمح بالكتابة في قاعدة البيانات (%1).</translation>
        </message>
        <message>
            <source>The database was damaged. It is kept as %1, and a new one is built from the PBX; names, departments and history start anew.</source>
            <translation>كانت قاعدة البيانات تالفة. حُفظت باسم %1، وتُبنى واحدة جديدة من المقسم؛ وتبدأ الأسماء والأقسام والسجل من جديد.</translation>
        </message>
        <message>
            <source>The database was deleted while it was in use. A new one is built; the history starts anew.</source>
            <translation>حُذفت قاعدة البيانات أثناء استخدامها. تُبنى واحدة جديدة؛ ويبدأ السجل من جديد.</translation>
        </message>
        <message>
            <source>The disk of the database is full (%1).</source>
            <translation>قرص قاعدة البيانات ممتلئ (%1).</translation>
        </message>
        <message>
            <source>The field Context of the connection says which one counts.</source>
            <translation>يحدد حقل السياق في الاتصال أيّها المعتمد.</translation>
        </message>
        <message>
            <source>The host is version %1 of Lampfield, which speaks another language than this one (%2): use the same version on both sides.</source>
            <translation>المضيف هو الإصدار %1 من Lampfield، ويستخدم لغة غير لغة هذا الإصدار (%2): استخدم الإصدار نفسه في الجانبين.</translation>
        </message>
        <message>
            <source>The host of %1 can't be found: check its name, or this machine's name service.</source>
            <translation>يتعذر العثور على مضيف %1: تحقق من اسمه، أو من خدمة الأسماء في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The keychain of this desktop could not be used: the secret is in %1, which only you can read.</source>
            <translation>تعذّر استخدام سلسلة مفاتيح سطح المكتب: كلمة السر في %1، ولا يقرؤه غيرك.</translation>
        </message>
        <message>
            <source>The keychain of this desktop was not opened, and the secret is not kept: %1</source>
            <translation>لم تُفتح سلسلة مفاتيح سطح المكتب، ولم تُحفظ كلمة السر: %1</translation>
        </message>
        <message>
            <source>The last verified snapshot is older than two poll intervals.</source>
            <translation>آخر لقطة مؤكدة أقدم من فترتي استعلام.</translation>
        </message>
        <message>
            <source>The link to the Lampfield at %1 is slow: what it tells comes late.</source>
            <translation>الرابط مع Lampfield في %1 بطيء: ما يرسله يصل متأخرًا.</translation>
        </message>
        <message>
            <source>The link to the host was lost.</source>
            <translation>فُقد الرابط مع المضيف.</translation>
        </message>
        <message>
            <source>The link to the host was lost; whether it was done is not known.</source>
            <translation>فُقد الرابط مع المضيف؛ ولا يُعرف هل نُفّذ الأمر.</translation>
        </message>
        <message>
            <source>The login can't be sent to %1: %2</source>
            <translation>يتعذر إرسال تسجيل الدخول إلى %1: %2</translation>
        </message>
        <message>
            <source>The lower the penalty, the sooner %1 is rung.</source>
            <translation>كلما قلّ الجزاء رنّ %1 أبكر.</translation>
        </message>
        <message>
            <source>The manager user. Its secret comes from AMI_PASSWORD, --password-file or the INI file.</source>
            <translation>مستخدم المدير. تأتي كلمة سره من AMI_PASSWORD أو --password-file أو ملف INI.</translation>
        </message>
        <message>
            <source>The new token</source>
            <translation>رمز الوصول الجديد</translation>
        </message>
        <message>
            <source>The option --allow says what supervisors may do.</source>
            <translation>يحدّد الخيار --allow ما يحق للمشرفين فعله.</translation>
        </message>
        <message>
            <source>The queue has no service level (servicelevel in queues.conf).</source>
            <translation>ليس للطابور مستوى خدمة (servicelevel في queues.conf).</translation>
        </message>
        <message>
            <source>The rebroadcast is off.</source>
            <translation>إعادة البث متوقفة.</translation>
        </message>
        <message>
            <source>The recording %1 ends here: %2.</source>
            <translation>ينتهي التسجيل %1 هنا: %2.</translation>
        </message>
        <message>
            <source>The refresh was cancelled.</source>
            <translation>أُلغي التحديث.</translation>
        </message>
        <message>
            <source>The request did not come in time.</source>
            <translation>لم يصل الطلب في الوقت المناسب.</translation>
        </message>
        <message>
            <source>The roster page puts on the board what you want to see of them.</source>
            <translation>تضع صفحة سجل الموظفين على اللوحة ما تريد رؤيته منها.</translation>
        </message>
        <message>
            <source>The running Lampfield does not know this command.</source>
            <translation>لا يعرف Lampfield العامل هذا الأمر.</translation>
        </message>
        <message>
            <source>The running Lampfield gave no answer in time.</source>
            <translation>لم يُجب Lampfield العامل في الوقت المناسب.</translation>
        </message>
        <message>
            <source>The running Lampfield has no window.</source>
            <translation>ليس لدى Lampfield العامل نافذة.</translation>
        </message>
        <message>
            <source>The same phone as %1.</source>
            <translation>الهاتف نفسه الذي لـ %1.</translation>
        </message>
        <message>
            <source>The secret can't be kept in %1: %2.</source>
            <translation>يتعذر حفظ كلمة السر في %1: %2.</translation>
        </message>
        <message>
            <source>The secret is in the keychain of this desktop.</source>
            <translation>كلمة السر في سلسلة مفاتيح سطح المكتب هذا.</translation>
        </message>
        <message>
            <source>The section [%1] of manager.conf can't be looked at, so event filters and the write time-out are not known.</source>
            <translation>يتعذر الاطلاع على المقطع [%1] في manager.conf، لذا لا تُعرف مرشحات الأحداث ولا مهلة الكتابة.</translation>
        </message>
        <message>
            <source>The setting allow in lampfield.ini says what supervisors may do.</source>
            <translation>يحدّد الإعداد allow في lampfield.ini ما يحق للمشرفين فعله.</translation>
        </message>
        <message>
            <source>The settings file %1 can't be read: %2.</source>
            <translation>تتعذر قراءة ملف الإعدادات %1: %2.</translation>
        </message>
        <message>
            <source>The supervisor's own phone, which rings to call and to listen in.</source>
            <translation>هاتف المشرف نفسه، الذي يرن للاتصال وللاستماع.</translation>
        </message>
        <message>
            <source>The token of this seat is a viewer's: a supervisor's is needed.</source>
            <translation>رمز وصول هذا المقعد لمشاهد: يلزم رمز مشرف.</translation>
        </message>
        <message>
            <source>The value of "%1" can't be sent: %2</source>
            <translation>يتعذر إرسال قيمة «%1»: %2</translation>
        </message>
        <message>
            <source>The wall, for any browser</source>
            <translation>شاشة الحائط، لأي متصفح</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Then run `asterisk -rx "manager reload"` on the PBX, and connect as lampfield.</source>
            <translation>ثم نفّذ `asterisk -rx "manager reload"` على المقسم، واتصل باسم lampfield.</translation>
        </message>
        <message>
            <source>There are hints in other contexts, too: %1.</source>
            <translation>توجد إدخالات hint في سياقات أخرى أيضًا: %1.</translation>
        </message>
        <message>
            <source>There is a token named %1 already.</source>
            <translation>يوجد بالفعل رمز وصول باسم %1.</translation>
        </message>
        <message>
            <source>There is an extension %1 already.</source>
            <translation>توجد بالفعل تحويلة %1.</translation>
        </message>
        <message>
            <source>There is no WebSocket of that name here.</source>
            <translation>لا يوجد WebSocket بهذا الاسم هنا.</translation>
        </message>
        <message>
            <source>There is no action of that name.</source>
            <translation>لا يوجد إجراء بهذا الاسم.</translation>
        </message>
        <message>
            <source>There is no connection to the PBX.</source>
            <translation>لا يوجد اتصال بالمقسم.</translation>
        </message>
        <message>
            <source>There is no link to the host.</source>
            <translation>لا يوجد رابط مع المضيف.</translation>
        </message>
        <message>
            <source>There is no other queue.</source>
            <translation>لا يوجد طابور آخر.</translation>
        </message>
        <message>
            <source>There is nothing of that name here.</source>
            <translation>لا شيء بهذا الاسم هنا.</translation>
        </message>
        <message>
            <source>This browser was not let in yet. In Lampfield, open Rebroadcast, and scan the code or open the address that is shown there; both are good for ten minutes, once.</source>
            <translation>لم يُسمح لهذا المتصفح بالدخول بعد. افتح «إعادة البث» في Lampfield، وامسح الرمز أو افتح العنوان المعروض هناك؛ كلاهما صالح لعشر دقائق، ولمرة واحدة.</translation>
        </message>
        <message>
            <source>This call is over.</source>
            <translation>انتهت هذه المكالمة.</translation>
        </message>
        <message>
            <source>This can't be asked for in that way.</source>
            <translation>لا يمكن طلب هذا بتلك الطريقة.</translation>
        </message>
        <message>
            <source>This is no message of /seat (kind %1).</source>
            <translation>هذه ليست رسالة /seat (النوع %1).</translation>
        </message>
        <message>
            <source>This is no request of HTTP/1.1.</source>
            <translation>هذا ليس طلب HTTP/1.1.</translation>
        </message>
        <message>
            <source>This is not a name of this machine. Ask by its address, or add the name to the hosts that Lampfield answers to.</source>
            <translation>ليس هذا اسمًا لهذا الحاسوب. اطلبه بعنوانه، أو أضف الاسم إلى المضيفين الذين يستجيب لهم Lampfield.</translation>
        </message>
        <message>
            <source>This is not confirmed at present: it may be old. %1 was last known to be %2%3.</source>
            <translation>هذا غير مؤكد حاليًا وقد يكون قديمًا. آخر حالة معروفة لـ %1: %2%3.</translation>
        </message>
        <message>
            <source>This is your own phone.</source>
            <translation>هذا هاتفك أنت.</translation>
        </message>
        <message>
            <source>This machine has other addresses too: %1.</source>
            <translation>لهذا الحاسوب عناوين أخرى أيضًا: %1.</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>هذا الحاسوب فقط</translation>
        </message>
        <message>
            <source>This needs the token of a supervisor.</source>
            <translation>يتطلب هذا رمز وصول لمشرف.</translation>
        </message>
        <message>
            <source>This session is being polled already.</source>
            <translation>يجري استطلاع هذه الجلسة بالفعل.</translation>
        </message>
        <message>
            <source>This session is not known, or is over.</source>
            <translation>هذه الجلسة غير معروفة أو انتهت.</translation>
        </message>
        <message>
            <source>This start was told by %1 which PBX to watch; a profile counts when nothing else says so.</source>
            <translation>المقسم المراقَب في هذا التشغيل محدَّد في %1؛ ولا يُعتدّ بملف التعريف إلا إذا لم يحدده شيء آخر.</translation>
        </message>
        <message>
            <source>This token is not known, or was revoked.</source>
            <translation>رمز الوصول هذا غير معروف أو أُبطل.</translation>
        </message>
        <message>
            <source>Tick Encrypted (TLS).</source>
            <translation>حدّد «مشفّر (TLS)».</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>بطاقات</translation>
        </message>
        <message>
            <source>Timeline of today</source>
            <translation>الخط الزمني لليوم</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>To see these extensions as well, add their contexts to the field Context of the connection.</source>
            <translation>لرؤية هذه التحويلات أيضًا، أضف سياقاتها إلى حقل السياق للاتصال.</translation>
        </message>
        <message>
            <source>To see these extensions as well, name their contexts by --context.</source>
            <translation>لرؤية هذه التحويلات أيضًا، حدّد سياقاتها عبر --context.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <source>Token, if it wants one</source>
            <translation>رمز الوصول، إن طُلب</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>رموز الوصول</translation>
        </message>
        <message>
            <source>Tokens, for seats and programs</source>
            <translation>رموز الوصول، للمقاعد والبرامج</translation>
        </message>
        <message>
            <source>Too many wrong tokens came from this address. Try again in a minute.</source>
            <translation>ورد من هذا العنوان عدد كبير من رموز الوصول الخاطئة. أعد المحاولة بعد دقيقة.</translation>
        </message>
        <message>
            <source>Too much is under way; try again in a moment.</source>
            <translation>توجد عمليات كثيرة جارية؛ أعد المحاولة بعد لحظات.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>الإجمالي</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>حركة البيانات</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>تحويل</translation>
        </message>
        <message>
            <source>Transfer %1, who talks to %2, to %3?</source>
            <translation>تحويل %1 الذي يتحدث إلى %2، إلى %3؟</translation>
        </message>
        <message>
            <source>Transfer after asking…</source>
            <translation>تحويل بعد استشارة…</translation>
        </message>
        <message>
            <source>Transfer all the same</source>
            <translation>تحويل على أي حال</translation>
        </message>
        <message>
            <source>Transfer to %1</source>
            <translation>تحويل إلى %1</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>تحويل…</translation>
        </message>
        <message>
            <source>Trunk: a line to the outside.</source>
            <translation>خط خارجي: خط إلى الخارج.</translation>
        </message>
        <message>
            <source>Trunks need none. A phone does: exten =&gt; NUMBER,hint,PJSIP/%1.</source>
            <translation>لا تحتاج خطوط الربط إلى hint. أما الهاتف فيحتاج: exten =&gt; NUMBER,hint,PJSIP/%1.</translation>
        </message>
        <message>
            <source>Trust the certificate with this SHA-256, whoever signed it.</source>
            <translation>الوثوق بالشهادة ذات SHA-256 هذا، أيًّا كان موقّعها.</translation>
        </message>
        <message>
            <source>Try with the demo PBX</source>
            <translation>تجربة المقسم التجريبي</translation>
        </message>
        <message>
            <source>Turn off --tls, or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation>أوقف --tls، أو اضبط tlsenable=yes وtlsbindaddr وtlscertfile في المقطع [general] من manager.conf؛ والمنفذ المعتاد 5039.</translation>
        </message>
        <message>
            <source>Turn on --tls.</source>
            <translation>فعّل --tls.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Untick Encrypted (TLS), or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation>ألغِ تحديد «مشفّر (TLS)»، أو اضبط tlsenable=yes وtlsbindaddr وtlscertfile في المقطع [general] من manager.conf؛ والمنفذ المعتاد 5039.</translation>
        </message>
        <message>
            <source>Updated %1 ago</source>
            <translation>حُدّث قبل %1</translation>
        </message>
        <message>
            <source>User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>البريد الصوتي</translation>
        </message>
        <message>
            <source>WHY THIS STATUS</source>
            <translation>سبب هذه الحالة</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>مدة الانتظار</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الطابور</translation>
        </message>
        <message>
            <source>Waiting over %1</source>
            <translation>ينتظر لأكثر من %1</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>الانتظار</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>شاشة الحائط</translation>
        </message>
        <message>
            <source>Wall  F11</source>
            <translation>الحائط  F11</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <source>Watch a built-in demo PBX with N extensions (default 40) instead of a real one.</source>
            <translation>مراقبة مقسم تجريبي مدمج فيه N تحويلة (الافتراضي 40) بدل مقسم حقيقي.</translation>
        </message>
        <message>
            <source>Watch a recording instead of a PBX.</source>
            <translation>مراقبة تسجيل بدل مقسم.</translation>
        </message>
        <message>
            <source>Wazo offers AMI on 127.0.0.1 only: run Lampfield on it (`lampfieldd serve`), or go through an SSH tunnel.</source>
            <translation>يتيح Wazo واجهة AMI على 127.0.0.1 فقط: شغّل Lampfield عليه (`lampfieldd serve`)، أو مرّ عبر نفق SSH.</translation>
        </message>
        <message>
            <source>What became of %1 is not known: nobody told.</source>
            <translation>مصير %1 غير معروف: لم يُبلّغ عنه أحد.</translation>
        </message>
        <message>
            <source>What calls go on is not known while the PBX does not answer.</source>
            <translation>لا تُعرف المكالمات الجارية ما دام المقسم لا يستجيب.</translation>
        </message>
        <message>
            <source>What can be done about whoever is chosen</source>
            <translation>ما يمكن فعله بشأن المحدَّد</translation>
        </message>
        <message>
            <source>What can't be taken</source>
            <translation>ما يتعذر قبوله</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>ما يُسمح له به</translation>
        </message>
        <message>
            <source>What listens at %1 is no Asterisk manager: it began with "%2". Check the port (usually 5038, or 5039 with TLS).</source>
            <translation>ما ينصت عند %1 ليس مدير Asterisk: بدأ بـ «%2». تحقق من المنفذ (عادةً 5038، أو 5039 مع TLS).</translation>
        </message>
        <message>
            <source>What may be done about calls and queues (default none): all, or some of %1.</source>
            <translation>ما يُسمح بفعله بالمكالمات والطوابير (الافتراضي none): all، أو بعض من %1.</translation>
        </message>
        <message>
            <source>What people call this PBX</source>
            <translation>الاسم المتداول لهذا المقسم</translation>
        </message>
        <message>
            <source>What queues there are is not known: the PBX does not tell.</source>
            <translation>لا تُعرف الطوابير الموجودة: المقسم لا يخبر بها.</translation>
        </message>
        <message>
            <source>What the PBX has hints for; ticked contexts are shown:</source>
            <translation>ما لدى المقسم تلميحات له؛ تُعرض السياقات المحددة:</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>نتائج الفحص</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>ما سيتغير</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Where database and answers are kept.</source>
            <translation>مكان حفظ قاعدة البيانات والإجابات.</translation>
        </message>
        <message>
            <source>Where does %1 go?</source>
            <translation>إلى أين يُحوَّل %1؟</translation>
        </message>
        <message>
            <source>Where does %1, who talks to %2, go?</source>
            <translation>إلى أين يُحوَّل %1 الذي يتحدث إلى %2؟</translation>
        </message>
        <message>
            <source>Where it belongs depends on the PBX. FreePBX and Issabel: add it to /etc/asterisk/manager_custom.conf. VitalPBX: save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf. Wazo: save it as /etc/asterisk/manager.d/lampfield.conf. Others: add it to /etc/asterisk/manager.conf.</source>
            <translation>يتوقف موضعه على المقسم. FreePBX وIssabel: أضفه إلى /etc/asterisk/manager_custom.conf. ‏VitalPBX: احفظه باسم /etc/asterisk/vitalpbx/manager__60-lampfield.conf. ‏Wazo: احفظه باسم /etc/asterisk/manager.d/lampfield.conf. غيرها: أضفه إلى /etc/asterisk/manager.conf.</translation>
        </message>
        <message>
            <source>Where the hashes of the rebroadcast's tokens are kept (default: tokens.json in the data folder).</source>
            <translation>مكان حفظ تجزئات رموز وصول إعادة البث (الافتراضي: tokens.json في مجلد البيانات).</translation>
        </message>
        <message>
            <source>Which PBX is watched, how often it is asked, and how long what was seen is kept.</source>
            <translation>أي مقسم يُراقَب، وكم مرة يُسأل، ومدة حفظ ما رُصد.</translation>
        </message>
        <message>
            <source>Which PBX shall Lampfield watch?</source>
            <translation>أي مقسم (PBX) يراقبه Lampfield؟</translation>
        </message>
        <message>
            <source>Which calls are shown</source>
            <translation>المكالمات المعروضة</translation>
        </message>
        <message>
            <source>Whisper</source>
            <translation>همس</translation>
        </message>
        <message>
            <source>Who can reach it</source>
            <translation>من يستطيع الوصول إليها</translation>
        </message>
        <message>
            <source>Whom does %1 ask to take over %2?</source>
            <translation>من يستشيره %1 ليتولى مكالمة %2؟</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>لماذا لا</translation>
        </message>
        <message>
            <source>With a sound</source>
            <translation>مع صوت</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>محجوب</translation>
        </message>
        <message>
            <source>Without a phone: its state is set by the dialplan.</source>
            <translation>بلا هاتف: تضبط خطة الاتصال حالته.</translation>
        </message>
        <message>
            <source>Working hours, for Offline</source>
            <translation>ساعات العمل، لحالة «غير متصل»</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>إنهاء المعالجة</translation>
        </message>
        <message>
            <source>Write class system would let it be read.</source>
            <translation>فئة الكتابة system تتيح قراءته.</translation>
        </message>
        <message>
            <source>Write the log there too; it rotates at 5 MiB, and four older ones are kept.</source>
            <translation>كتابة السجل هناك أيضًا؛ يُدوَّر عند 5 MiB، وتُحفظ أربعة ملفات أقدم.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>You are in this call yourself.</source>
            <translation>أنت نفسك في هذه المكالمة.</translation>
        </message>
        <message>
            <source>Your own phone can't call itself.</source>
            <translation>لا يمكن لهاتفك أن يتصل بنفسه.</translation>
        </message>
        <message>
            <source>Your own phone, %1, is no extension of this board.</source>
            <translation>هاتفك %1 ليس تحويلة على هذه اللوحة.</translation>
        </message>
        <message>
            <source>Your phone, %1, could not be rung: it is offline, or declined.</source>
            <translation>تعذر الاتصال بهاتفك %1: غير متصل، أو رُفضت المكالمة.</translation>
        </message>
        <message>
            <source>Your phone, %1, declined.</source>
            <translation>رفض هاتفك %1 المكالمة.</translation>
        </message>
        <message>
            <source>Your phone, %1, is busy.</source>
            <translation>هاتفك %1 مشغول.</translation>
        </message>
        <message>
            <source>Your phone, %1, was not picked up.</source>
            <translation>لم يُرَدّ على هاتفك %1.</translation>
        </message>
        <message>
            <source>a change of a phone and its calls are seen only by polling</source>
            <translation>تغيّر الهاتف ومكالماته لا يُرى إلا بالاستعلام الدوري</translation>
        </message>
        <message>
            <source>a fault for a moment</source>
            <translation>عطل مؤقت</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>a number that ends in %1</source>
            <translation>رقم ينتهي بـ %1</translation>
        </message>
        <message>
            <source>a timer ran out</source>
            <translation>انتهت مهلة مؤقت</translation>
        </message>
        <message>
            <source>a value is longer than %1 characters</source>
            <translation>قيمة أطول من %1 حرفًا</translation>
        </message>
        <message>
            <source>access information lost</source>
            <translation>فُقدت معلومات الوصول</translation>
        </message>
        <message>
            <source>active must be yes or no</source>
            <translation>يجب أن يكون active إما yes أو no</translation>
        </message>
        <message>
            <source>amber</source>
            <translation>كهرماني</translation>
        </message>
        <message>
            <source>an unknown day</source>
            <translation>يوم غير معروف</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>as the other members</source>
            <translation>مثل الأعضاء الآخرين</translation>
        </message>
        <message>
            <source>available</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>away</source>
            <translation>بعيد</translation>
        </message>
        <message>
            <source>bearer not implemented</source>
            <translation>نوع النقل غير مدعوم</translation>
        </message>
        <message>
            <source>break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>مشغول</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>في موعد أقصاه %1</translation>
        </message>
        <message>
            <source>call, listen, whisper and barge</source>
            <translation>الاتصال والاستماع والهمس والانضمام</translation>
        </message>
        <message>
            <source>called by %1</source>
            <translation>مكالمة من %1</translation>
        </message>
        <message>
            <source>calling %1</source>
            <translation>يتصل بـ %1</translation>
        </message>
        <message>
            <source>can't be changed</source>
            <translation>لا يمكن تغييره</translation>
        </message>
        <message>
            <source>cause %1</source>
            <translation>السبب %1</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>متغيّر</translation>
        </message>
        <message>
            <source>channel type not implemented</source>
            <translation>نوع القناة غير مدعوم</translation>
        </message>
        <message>
            <source>channel unacceptable</source>
            <translation>القناة غير مقبولة</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>جهة الاتصال</translation>
        </message>
        <message>
            <source>contacts and restarts of the PBX are not told</source>
            <translation>لا يُبلَّغ عن جهات الاتصال ولا عن إعادة تشغيل المقسم</translation>
        </message>
        <message>
            <source>debug, info (default), warn or error; for one category: info,ami=debug.</source>
            <translation>debug أو info (الافتراضي) أو warn أو error؛ ولفئة واحدة: info,ami=debug.</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>رُفضت</translation>
        </message>
        <message>
            <source>destination out of order</source>
            <translation>الوجهة معطلة</translation>
        </message>
        <message>
            <source>device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>سابقًا</translation>
        </message>
        <message>
            <source>extension %1 is on line %2 already</source>
            <translation>التحويلة %1 واردة بالفعل في السطر %2</translation>
        </message>
        <message>
            <source>facility not implemented</source>
            <translation>الخدمة غير مدعومة</translation>
        </message>
        <message>
            <source>facility not subscribed</source>
            <translation>لا اشتراك في الخدمة</translation>
        </message>
        <message>
            <source>facility refused</source>
            <translation>رُفضت الخدمة</translation>
        </message>
        <message>
            <source>forwarded to %1</source>
            <translation>محوّل إلى %1</translation>
        </message>
        <message>
            <source>forwarded to a number that ends in %1</source>
            <translation>محوّل إلى رقم ينتهي بـ %1</translation>
        </message>
        <message>
            <source>has control characters</source>
            <translation>يحتوي رموز تحكم</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>أُنهيت</translation>
        </message>
        <message>
            <source>in maintenance</source>
            <translation>قيد الصيانة</translation>
        </message>
        <message>
            <source>incoming calls barred</source>
            <translation>المكالمات الواردة ممنوعة</translation>
        </message>
        <message>
            <source>incompatible destination</source>
            <translation>وجهة غير متوافقة</translation>
        </message>
        <message>
            <source>information element unknown</source>
            <translation>عنصر معلومات غير معروف</translation>
        </message>
        <message>
            <source>information invalid</source>
            <translation>معلومات غير صالحة</translation>
        </message>
        <message>
            <source>information missing</source>
            <translation>معلومات ناقصة</translation>
        </message>
        <message>
            <source>interworking</source>
            <translation>ربط بين شبكات</translation>
        </message>
        <message>
            <source>invalid call reference</source>
            <translation>مرجع مكالمة غير صالح</translation>
        </message>
        <message>
            <source>invalid message</source>
            <translation>رسالة غير صالحة</translation>
        </message>
        <message>
            <source>is later than to</source>
            <translation>يأتي بعد to</translation>
        </message>
        <message>
            <source>is longer than %1 letters</source>
            <translation>أطول من %1 حرفًا</translation>
        </message>
        <message>
            <source>is more than 31 days before to</source>
            <translation>يسبق to بأكثر من 31 يومًا</translation>
        </message>
        <message>
            <source>is needed</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <source>is not known here</source>
            <translation>غير معروف هنا</translation>
        </message>
        <message>
            <source>is set in line %1 already, and has one value only</source>
            <translation>مضبوط في السطر %1 بالفعل، وله قيمة واحدة فقط</translation>
        </message>
        <message>
            <source>is what the PBX says, and can't be set</source>
            <translation>هو ما يقوله المقسم، ولا يمكن ضبطه</translation>
        </message>
        <message>
            <source>is where its hint is, and can't be changed</source>
            <translation>يتبع موضع hint، ولا يمكن تغييره</translation>
        </message>
        <message>
            <source>it has a hint for %1</source>
            <translation>لديه hint للاسم %1</translation>
        </message>
        <message>
            <source>it has a line break or a NUL in it.</source>
            <translation>فيها فاصل أسطر أو NUL.</translation>
        </message>
        <message>
            <source>it has grown to its limit</source>
            <translation>بلغ حده الأقصى</translation>
        </message>
        <message>
            <source>it has hints in the context %1</source>
            <translation>لديه hints في السياق %1</translation>
        </message>
        <message>
            <source>it has more fields than the heading</source>
            <translation>فيه حقول أكثر من سطر العناوين</translation>
        </message>
        <message>
            <source>it is no time, direction, offset and length</source>
            <translation>ليس وقتًا واتجاهًا وإزاحة وطولًا</translation>
        </message>
        <message>
            <source>it is not the pinned one, but SHA-256 %1.</source>
            <translation>ليست الشهادة المثبّتة، بل SHA-256 %1.</translation>
        </message>
        <message>
            <source>it is shown %1, but a contact is registered and reachable.</source>
            <translation>الحالة المعروضة «%1»، لكن توجد جهة اتصال مسجّلة ويمكن الوصول إليها.</translation>
        </message>
        <message>
            <source>it is shown %1, but no contact is reachable.</source>
            <translation>الحالة المعروضة «%1»، لكن لا توجد جهة اتصال يمكن الوصول إليها.</translation>
        </message>
        <message>
            <source>it is too long for a line of AMI.</source>
            <translation>أطول مما يسعه سطر AMI.</translation>
        </message>
        <message>
            <source>it points beyond the end of what was recorded</source>
            <translation>يشير إلى ما بعد نهاية التسجيل</translation>
        </message>
        <message>
            <source>it was cut short</source>
            <translation>اقتُطعت القائمة</translation>
        </message>
        <message>
            <source>it was written by a newer Lampfield (schema %1, this one knows %2).</source>
            <translation>كتبها إصدار أحدث من Lampfield (المخطط %1، وهذا الإصدار يعرف %2).</translation>
        </message>
        <message>
            <source>its command line or settings file</source>
            <translation>سطر الأوامر أو ملف الإعدادات</translation>
        </message>
        <message>
            <source>its file in %1</source>
            <translation>ملفه في %1</translation>
        </message>
        <message>
            <source>its phones dial in the context %1</source>
            <translation>هواتفه تطلب في السياق %1</translation>
        </message>
        <message>
            <source>its queues dial %1</source>
            <translation>طوابيره تطلب %1</translation>
        </message>
        <message>
            <source>its time is no number of milliseconds</source>
            <translation>وقته ليس عددًا من أجزاء الألف من الثانية</translation>
        </message>
        <message>
            <source>last %1, longest %2</source>
            <translation>الأخير %1، الأطول %2</translation>
        </message>
        <message>
            <source>light, dark or system (default).</source>
            <translation>light أو dark أو system (الافتراضي).</translation>
        </message>
        <message>
            <source>line %1 is not "key = value"</source>
            <translation>السطر %1 ليس بصيغة "key = value"</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>السطر %1: %2</translation>
        </message>
        <message>
            <source>line %1: a quote is opened and never closed</source>
            <translation>السطر %1: علامة اقتباس فُتحت ولم تُغلق</translation>
        </message>
        <message>
            <source>line %1: the column "%2" is there twice</source>
            <translation>السطر %1: العمود «%2» مكرر</translation>
        </message>
        <message>
            <source>line %1: the heading names no column "extension"</source>
            <translation>السطر %1: لا يذكر سطر العناوين عمود "extension"</translation>
        </message>
        <message>
            <source>line %1: there is a NUL in it; the file is no text</source>
            <translation>السطر %1: فيه NUL؛ الملف ليس نصيًا</translation>
        </message>
        <message>
            <source>line %1: there is text behind a closing quote</source>
            <translation>السطر %1: نص بعد علامة الاقتباس المغلِقة</translation>
        </message>
        <message>
            <source>line not available</source>
            <translation>الخط غير متاح</translation>
        </message>
        <message>
            <source>live</source>
            <translation>مباشر</translation>
        </message>
        <message>
            <source>live · %1</source>
            <translation>مباشر · %1</translation>
        </message>
        <message>
            <source>logging in</source>
            <translation>جارٍ تسجيل الدخول</translation>
        </message>
        <message>
            <source>look</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>look and act</source>
            <translation>عرض وتنفيذ</translation>
        </message>
        <message>
            <source>looking up the host</source>
            <translation>جارٍ البحث عن المضيف</translation>
        </message>
        <message>
            <source>lost · %1</source>
            <translation>انقطع · %1</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>غداء</translation>
        </message>
        <message>
            <source>mandatory information wrong</source>
            <translation>معلومات إلزامية خاطئة</translation>
        </message>
        <message>
            <source>may list PJSIP endpoints and contacts</source>
            <translation>يحق له سرد نقاط PJSIP الطرفية وجهات الاتصال</translation>
        </message>
        <message>
            <source>may list the calls that go on</source>
            <translation>يحق له سرد المكالمات الجارية</translation>
        </message>
        <message>
            <source>may list the states of all hints</source>
            <translation>يحق له سرد حالات كل إدخالات hint</translation>
        </message>
        <message>
            <source>may not list PJSIP endpoints and contacts: why a phone is offline can be told only as far as events tell it</source>
            <translation>لا يحق له سرد نقاط PJSIP الطرفية وجهات الاتصال: لا يُعرف سبب عدم اتصال هاتف إلا بقدر ما تذكره الأحداث</translation>
        </message>
        <message>
            <source>may not list the calls that go on: those that began before the program did are missing</source>
            <translation>لا يحق له سرد المكالمات الجارية: تغيب المكالمات التي بدأت قبل البرنامج</translation>
        </message>
        <message>
            <source>may not list the states of hints: the board stays empty</source>
            <translation>لا يحق له سرد حالات hint: تبقى اللوحة فارغة</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>اجتماع</translation>
        </message>
        <message>
            <source>message does not fit</source>
            <translation>الرسالة غير ملائمة</translation>
        </message>
        <message>
            <source>message in the wrong state</source>
            <translation>رسالة في حالة خاطئة</translation>
        </message>
        <message>
            <source>message type unknown</source>
            <translation>نوع الرسالة غير معروف</translation>
        </message>
        <message>
            <source>misdialled</source>
            <translation>طُلب رقم خاطئ</translation>
        </message>
        <message>
            <source>must be 1 to 32 letters and digits</source>
            <translation>يجب أن يكون من 1 إلى 32 حرفًا أو رقمًا</translation>
        </message>
        <message>
            <source>must be ADDRESS:PORT, with a port up to 65535</source>
            <translation>يجب أن يكون ADDRESS:PORT، بمنفذ لا يتجاوز 65535</translation>
        </message>
        <message>
            <source>must be ADDRESS:PORT, with an address of this machine, or * for all of them</source>
            <translation>يجب أن يكون ADDRESS:PORT، بعنوان لهذا الحاسوب، أو * لكل العناوين</translation>
        </message>
        <message>
            <source>must be a number from 0.01 to 1000</source>
            <translation>يجب أن يكون عددًا من 0.01 إلى 1000</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>يجب أن يكون نصًا</translation>
        </message>
        <message>
            <source>must be a time as 2026-01-31T12:00:00Z</source>
            <translation>يجب أن يكون وقتًا مثل 2026-01-31T12:00:00Z</translation>
        </message>
        <message>
            <source>must be a token, as `lampfieldd token add` prints it</source>
            <translation>يجب أن يكون رمز وصول، كما يطبعه `lampfieldd token add`</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>يجب أن يكون عددًا صحيحًا</translation>
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation>يجب أن يكون عددًا صحيحًا من %1 إلى %2</translation>
        </message>
        <message>
            <source>must be addresses or networks as 192.0.2.7 or 192.0.2.0/24</source>
            <translation>يجب أن يكون عناوين أو شبكات مثل 192.0.2.7 أو 192.0.2.0/24</translation>
        </message>
        <message>
            <source>must be all, none, or some of: %1</source>
            <translation>يجب أن يكون all أو none أو بعضًا من: %1</translation>
        </message>
        <message>
            <source>must be an address alone: the token comes from --connect-token-file or LAMPFIELD_TOKEN</source>
            <translation>يجب أن يكون عنوانًا فقط: رمز الوصول يأتي من --connect-token-file أو LAMPFIELD_TOKEN</translation>
        </message>
        <message>
            <source>must be blind or attended</source>
            <translation>يجب أن يكون blind أو attended</translation>
        </message>
        <message>
            <source>must be debug, info, warn or error, for all or as in "info,ami=debug"</source>
            <translation>يجب أن يكون debug أو info أو warn أو error، للكل أو كما في "info,ami=debug"</translation>
        </message>
        <message>
            <source>must be light, dark or system</source>
            <translation>يجب أن يكون light أو dark أو system</translation>
        </message>
        <message>
            <source>must be listen, whisper or barge</source>
            <translation>يجب أن يكون listen أو whisper أو barge</translation>
        </message>
        <message>
            <source>must be origins as https://panel.example:8443</source>
            <translation>يجب أن يكون مصادر مثل https://panel.example:8443</translation>
        </message>
        <message>
            <source>must be the SHA-256 of the certificate: 64 hexadecimal digits</source>
            <translation>يجب أن يكون SHA-256 للشهادة: 64 خانة ست عشرية</translation>
        </message>
        <message>
            <source>must be the address of a host's rebroadcast, as ws://panel:8088/seat</source>
            <translation>يجب أن يكون عنوان إعادة بث لمضيف، مثل ws://panel:8088/seat</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>يجب أن يكون true أو false</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>يجب ألا يكون فارغًا</translation>
        </message>
        <message>
            <source>names no context</source>
            <translation>لا يسمّي أي سياق</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>network out of order</source>
            <translation>الشبكة معطلة</translation>
        </message>
        <message>
            <source>never verified</source>
            <translation>لم تؤكَّد قط</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>next try in %1</source>
            <translation>المحاولة التالية بعد %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>no answer came in time.</source>
            <translation>لم تصل إجابة في الوقت المناسب.</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>لا إجابة في الوقت المناسب</translation>
        </message>
        <message>
            <source>no answer to the TLS handshake</source>
            <translation>لا إجابة لمصافحة TLS</translation>
        </message>
        <message>
            <source>no certificate can be read from %1</source>
            <translation>لا يمكن قراءة أي شهادة من %1</translation>
        </message>
        <message>
            <source>no common codec or bearer</source>
            <translation>لا يوجد ترميز أو نوع نقل مشترك</translation>
        </message>
        <message>
            <source>no line free</source>
            <translation>لا خط متاح</translation>
        </message>
        <message>
            <source>no members</source>
            <translation>لا أعضاء</translation>
        </message>
        <message>
            <source>no route to the network</source>
            <translation>لا مسار إلى الشبكة</translation>
        </message>
        <message>
            <source>no route to the number</source>
            <translation>لا مسار إلى الرقم</translation>
        </message>
        <message>
            <source>nobody has this number</source>
            <translation>لا أحد لديه هذا الرقم</translation>
        </message>
        <message>
            <source>nobody picked up</source>
            <translation>لم يردّ أحد</translation>
        </message>
        <message>
            <source>nobody waits</source>
            <translation>لا أحد ينتظر</translation>
        </message>
        <message>
            <source>none</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>لا شيء معروف</translation>
        </message>
        <message>
            <source>not authorised</source>
            <translation>غير مخوّل</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>not on the board</source>
            <translation>ليست على اللوحة</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>لم يُرصد بعد</translation>
        </message>
        <message>
            <source>not to be disturbed</source>
            <translation>يطلب عدم الإزعاج</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>غير مؤكد</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>number incomplete</source>
            <translation>الرقم غير مكتمل</translation>
        </message>
        <message>
            <source>number ported</source>
            <translation>نُقل الرقم</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>on a break</source>
            <translation>في استراحة</translation>
        </message>
        <message>
            <source>on a call</source>
            <translation>في مكالمة</translation>
        </message>
        <message>
            <source>on a call, with another one ringing</source>
            <translation>في مكالمة، وأخرى ترن</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>on the board</source>
            <translation>على اللوحة</translation>
        </message>
        <message>
            <source>outgoing calls barred</source>
            <translation>المكالمات الصادرة ممنوعة</translation>
        </message>
        <message>
            <source>pause members of queues, add and remove them</source>
            <translation>إيقاف أعضاء الطوابير مؤقتًا وإضافتهم وإزالتهم</translation>
        </message>
        <message>
            <source>paused in its queues</source>
            <translation>متوقف مؤقتًا في طوابيره</translation>
        </message>
        <message>
            <source>pbx.example or an address</source>
            <translation>pbx.example أو عنوان</translation>
        </message>
        <message>
            <source>presence</source>
            <translation>التواجد</translation>
        </message>
        <message>
            <source>protocol error</source>
            <translation>خطأ في البروتوكول</translation>
        </message>
        <message>
            <source>red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <source>redirected</source>
            <translation>أُعيد توجيهها</translation>
        </message>
        <message>
            <source>refused · %1</source>
            <translation>رُفض · %1</translation>
        </message>
        <message>
            <source>ringing</source>
            <translation>يرن</translation>
        </message>
        <message>
            <source>routed in a circle</source>
            <translation>مسار دائري</translation>
        </message>
        <message>
            <source>saved answer</source>
            <translation>الإجابة المحفوظة</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>somebody else took it</source>
            <translation>ردّ عليها غيره</translation>
        </message>
        <message>
            <source>status disagrees</source>
            <translation>تعارض الحالة</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>switch overloaded</source>
            <translation>المقسم مثقل</translation>
        </message>
        <message>
            <source>the address of this machine</source>
            <translation>عنوان هذا الجهاز</translation>
        </message>
        <message>
            <source>the extension is longer than %1 characters</source>
            <translation>التحويلة أطول من %1 حرفًا</translation>
        </message>
        <message>
            <source>the extension is missing</source>
            <translation>التحويلة مفقودة</translation>
        </message>
        <message>
            <source>the extensions of its context %1 have twins with *80</source>
            <translation>لتحويلات سياقه %1 توائم تبدأ بـ *80</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>الملف فارغ</translation>
        </message>
        <message>
            <source>the file is not UTF-8; save it as "CSV UTF-8"</source>
            <translation>الملف ليس بترميز UTF-8؛ احفظه بصيغة "CSV UTF-8"</translation>
        </message>
        <message>
            <source>the hint says %1, but its devices come to %2.</source>
            <translation>يقول hint إن الحالة %1، لكن محصلة أجهزته %2.</translation>
        </message>
        <message>
            <source>the longest since %1</source>
            <translation>الأطول منذ %1</translation>
        </message>
        <message>
            <source>the number has changed</source>
            <translation>تغيّر الرقم</translation>
        </message>
        <message>
            <source>the phone did not respond</source>
            <translation>لم يستجب الهاتف</translation>
        </message>
        <message>
            <source>the phone is not reachable</source>
            <translation>يتعذر الوصول إلى الهاتف</translation>
        </message>
        <message>
            <source>there is a control character or a line break in a value</source>
            <translation>في إحدى القيم رمز تحكم أو فاصل أسطر</translation>
        </message>
        <message>
            <source>there is no such setting</source>
            <translation>لا يوجد إعداد كهذا</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>training</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>transfer, park and hang up calls</source>
            <translation>تحويل المكالمات وركنها وإنهاؤها</translation>
        </message>
        <message>
            <source>under </source>
            <translation>دون </translation>
        </message>
        <message>
            <source>under 1 ms</source>
            <translation>أقل من 1 ملي ث</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>unknown number</source>
            <translation>رقم غير معروف</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>عاجل</translation>
        </message>
        <message>
            <source>verified %1 ago</source>
            <translation>أُكّدت قبل %1</translation>
        </message>
        <message>
            <source>waiting for a greeting</source>
            <translation>في انتظار الترحيب</translation>
        </message>
        <message>
            <source>waiting, longest %1</source>
            <translation>في الانتظار، الأطول %1</translation>
        </message>
        <message>
            <source>well</source>
            <translation>سليمة</translation>
        </message>
        <message>
            <source>what happens in queues is seen only by polling</source>
            <translation>ما يحدث في الطوابير لا يُرى إلا بالاستعلام الدوري</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… و%1 غيرها</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… و%n أخرى</numerusform>
                <numerusform>… وتنبيه آخر</numerusform>
                <numerusform>… وتنبيهان آخران</numerusform>
                <numerusform>… و%n أخرى</numerusform>
                <numerusform>… و%n أخرى</numerusform>
                <numerusform>… و%n أخرى</numerusform>
            </translation>
        </message>
    </context>
</TS>
