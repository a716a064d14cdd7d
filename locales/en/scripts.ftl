# Words to say to the person, in your own voice. PERSON-FACING: plain, warm, short. Never name a crime or a label here.
# { $job } = the worker's job title. { $organisation } = the worker's organisation. { $recipient } = who would receive the information.
# -adult: reading age 12. -adolescent: about 13 to 17. -child: about age 8.

# source: guide, Section 3, Obtaining consent (if you are trained). Asking to talk.
script-talk-adult = Hello, my job here is { $job }, and I work with { $organisation }. I help people who need support. I would like to talk with you about how things are for you, and what help or protection you may need. Is it all right for you to talk with me?
script-talk-adolescent = Hello, I work with { $organisation }. My job is { $job }, and I help young people and adults who need support. I would like to hear how things are for you and what you might need. You choose what you tell me. Is it OK for you to talk with me?
script-talk-child = Hello. I work with { $organisation }, and I help children and grown-ups. I would like to talk with you about how you are. You can say yes or no, and nobody will be cross. Would you like to talk with me?

# source: guide, Section 3, Obtaining consent (if you are not trained). Offering to connect; no questions are asked.
script-connect-adult = Hello, my job here is { $job }, and I work with { $organisation }. There are people who can support you and talk with you about what you need. Would you like me to put you in touch with them? You can say yes or no, and you do not have to tell me why.
script-connect-adolescent = Hello, I work with { $organisation }, and my job is { $job }. There are people whose job is to help young people with what they need. Would you like me to put you in touch with them? You can say yes or no, and you do not need to explain.
script-connect-child = Hello. I work with { $organisation }. I know kind people whose job is to help children. Would you like to meet one of them? You can say yes or no.

# source: guide, Section 3, Interview criteria (confidentiality and when it may be broken). Say this before any question.
script-limits-adult = I keep what you tell me private, and you decide who else may know. There are limits: if someone is in serious danger, if a child may be hurt, or if the law here says so, I may have to tell someone. If that happens, I will try to tell you first. So please tell me only what you want to. Do you have any questions about this?
script-limits-adolescent = What you tell me is private. But if you or someone else is in danger, or the law here says so, I may have to tell someone who can help. I will try to talk with you first about who and why. Tell me only what you want to. Is there anything you want to ask?
script-limits-child = I keep what you say private. But if someone hurts you or another child, or you are in danger, I must tell a grown-up whose job is to keep children safe. I will try to tell you first. Do you want to ask me anything?

# source: guide, Section 3, Obtaining consent; security rules E5 and E6. Asking to write short notes.
script-notes-adult = May I write a few short notes, so that you do not have to say things again? You can see them and change them. I will pass them on only if you agree, apart from the dangers I told you about. We can also talk without notes.
script-notes-adolescent = Can I write down a few words, so that you do not have to tell it again? You can look at it and change it. I will not pass it on unless you agree, except for the dangers I told you about. We can also just talk.
script-notes-child = Can I write some words, so that I do not forget? You can see what I write. If you say no, we can still talk.

# source: guide, Section 3, Obtaining consent (follow-up and contact details). Asking to be contacted again.
script-recontact-adult = May someone get in touch with you again about this? You can choose who, how and when, so that it is safe for you. If you say no, I will tell you how you can find us.
script-recontact-adolescent = Is it OK if someone gets in touch with you again? You choose a way and a time that is safe, and who must not see it. If you say no, you can still come to us when you want.
script-recontact-child = May someone come and talk with you again another day? You can tell me a good place and time. If you do not want that, that is fine.

# source: guide, Section 3, Do’s and Don’ts (decisions, changing one's mind). What the person may always do.
script-rights = You can stop at any time. You can skip any question. You can change your mind later. Whatever you answer, and also if you say nothing, the help you can get stays the same.

# source: guide, Section 3, Obtaining consent (sharing for referral); framework, Part II.2.A.iii. Sharing, one recipient at a time.
script-share = I can pass on some of what you told me to { $recipient }, so that they know how to help. I will tell you what I would pass on, piece by piece. You decide what they get to know, and you can say no to all of it. Someone from there may then want to talk with you.
# source: guide, Section 3, Obtaining consent; framework, Part II, Special considerations for children. The same, to a child.
script-share-child = I would like to tell { $recipient } some things, so that they can help you. I will say each thing to you first. You can tell me yes or no. If I must tell someone to keep you safe, I will try to tell you before.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). After a no.
script-refusal = Thank you for telling me. You do not have to explain, and it changes nothing about the help you can get. I keep nothing about you here. If you change your mind, you can come back to us or ask for us at any time.

# source: guide, Section 3, Do’s and Don’ts (no decision needed now). After “not now”.
script-notnow = That is fine, there is no hurry. You do not have to decide anything today. Is there a time and a place that would be better and safe for you? You can also just come to us when you want.

# source: security rules E7 and E29. What taking back a yes does; say it before doing it.
script-withdraw = You can take back your yes, and you do not have to say why. I will then delete on this device what we wrote. I cannot call back what was already passed on, but I can help you ask them to delete it. The help you can get stays the same.

# source: guide, Section 3, Interview DO (trauma-informed approach). Stopping gently when the person is distressed.
script-stop = Let us stop here. You have told me enough, and you do not have to say any more. Take your time. Would you like some water, some quiet, or someone you trust to be with you?

# source: framework, Part II.2.A.ii (information on the right to seek asylum). Always said, whatever the answers were.
script-asylum = If you are afraid to go back to your country, you have the right to ask for protection. This is called asking for asylum. You can ask even if you have no papers, and whatever you told me today. I can tell you who decides about it and who can help you to ask.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). The last words.
script-goodbye = Thank you for talking with me. I will do what we agreed, and nothing more. Before you go: is it safe for you to go where you are going now? If you need us again, you know how to find us.
