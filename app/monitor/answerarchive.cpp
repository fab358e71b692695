// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/answerarchive.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace App {

namespace {

QJsonObject toJson(const Ami::Message &message)
{
    QJsonObject object;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const QString name = QString::fromUtf8(message.nameAt(i));
        const QString value = QString::fromUtf8(message.valueAt(i));
        const auto known = object.find(name);
        if (known == object.end()) {
            object.insert(name, value);
            continue;
        }
        QJsonArray values = known->isArray() ? known->toArray() : QJsonArray{*known};
        values.append(value);
        *known = values;
    }
    return object;
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
        ok = ok
            && out.write(separator + QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact))
                > 0;
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
