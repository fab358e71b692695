// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/answerarchive.h"

#include "app/monitor/jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace App {

namespace {

/// All values of the header at `index`: one as a text, several as an array.
void appendValues(QByteArray &json, const Ami::Message &message, qsizetype index)
{
    const std::vector<QByteArrayView> values = message.values(message.nameAt(index));
    if (values.size() == 1) {
        appendJsonString(json, values.front());
        return;
    }
    char separator = '[';
    for (const QByteArrayView value : values) {
        json += std::exchange(separator, ',');
        appendJsonString(json, value);
    }
    json += ']';
}

/// One object, with the headers in their order.
QByteArray toJson(const Ami::Message &message)
{
    QByteArray json;
    json.reserve(2 * message.bytes().size());
    char separator = '{';
    for (qsizetype i = 0; i < message.size(); ++i) {
        const QByteArrayView name = message.nameAt(i);
        // A repeated header is told where it stands first.
        if (message.value(name).data() != message.valueAt(i).data())
            continue;
        json += std::exchange(separator, ',');
        appendJsonString(json, name);
        json += ':';
        appendValues(json, message, i);
    }
    return json + '}';
}

} // namespace

AnswerArchive::AnswerArchive(const QDir &folder)
    : m_folder(folder)
{
}

Model::Done AnswerArchive::save(const QString &file, const Model::Refresh &refresh,
                                const std::vector<Ami::Message> &messages) const
{
    const bool bulk = refresh.method == Model::Refresh::Method::Bulk;
    const QJsonObject head{
        {QStringLiteral("connectionId"), refresh.connectionId},
        {QStringLiteral("method"), bulk ? QStringLiteral("bulk") : QStringLiteral("individual")},
        {QStringLiteral("receivedAt"), Ami::toIso8601(refresh.confirmedAt)},
    };
    QSaveFile out(m_folder.filePath(file));
    bool ok = out.open(QIODevice::WriteOnly);
    // Message by message: ten thousand of them as one document would cost tens of megabytes.
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.chop(1);
    ok = ok && out.write(text + ",\"messages\":[") > 0;
    const char *separator = "\n";
    for (const Ami::Message &message : messages) {
        ok = ok && out.write(separator + toJson(message)) > 0;
        separator = ",\n";
    }
    ok = ok && out.write("\n]}\n") > 0 && out.commit();
    if (!ok) {
        return Model::Error{
            QCoreApplication::translate("App::AnswerArchive", "The answer can't be saved as %1: %2")
                .arg(out.fileName(), out.errorString())};
    }
    prune();
    return std::monostate();
}

void AnswerArchive::prune() const
{
    // The names hold milliseconds since 1970, so that their order is the order of time.
    const QStringList files = m_folder.entryList({QStringLiteral("ami-response-*.json")},
                                                 QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &file : files.mid(Kept))
        QFile::remove(m_folder.filePath(file));
}

} // namespace App
