using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Easel.Accounts;

/// <summary>Inserts records with one prepared statement. Tracking and one statement for each made a record cost more than the refusal that it
/// tells of.</summary>
internal sealed class RecordInsert : IDisposable
{
    private readonly DbCommand _command;
    private readonly (PropertyInfo Property, DbParameter Parameter)[] _columns;

    /// <summary>Prepares the statement in the transaction that is under way.</summary>
    /// <param name="db">The database.</param>
    /// <param name="transaction">Its transaction.</param>
    public RecordInsert(EaselDb db, IDbContextTransaction transaction)
    {
        IEntityType type = db.Model.FindEntityType(typeof(RequestRecord))!;
        IProperty[] properties = [.. type.GetProperties().Where(p => !p.IsPrimaryKey())];
        _command = db.Database.GetDbConnection().CreateCommand();
        _command.Transaction = transaction.GetDbTransaction();
        string columns = string.Join(", ", properties.Select(p => $"\"{p.GetColumnName()}\"")), values = string.Join(", ", properties.Select(NameOf));
#pragma warning disable CA2100 // All of it comes from the model.
        _command.CommandText = $"INSERT INTO \"{type.GetTableName()}\" ({columns}) VALUES ({values}) "
            + $"ON CONFLICT (\"{nameof(RequestRecord.RequestId)}\") DO NOTHING";
#pragma warning restore CA2100
        _columns = [.. properties.Select(p => (p.PropertyInfo!, p.GetRelationalTypeMapping().CreateParameter(_command, NameOf(p), null)))];
        _command.Parameters.AddRange(_columns.Select(c => c.Parameter).ToArray());
    }

    /// <summary>Inserts a record; false when its request id was recorded before.</summary>
    public async Task<bool> TryAddAsync(RequestRecord record, CancellationToken cancellation)
    {
        foreach ((PropertyInfo property, DbParameter parameter) in _columns)
        {
            parameter.Value = property.GetValue(record) ?? DBNull.Value;
        }

        return await _command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private static string NameOf(IProperty property) => $"@{property.Name}";
}
