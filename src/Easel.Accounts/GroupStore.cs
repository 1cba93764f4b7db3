using Microsoft.EntityFrameworkCore;

namespace Easel.Accounts;

/// <summary>Makes and changes groups of keys.</summary>
/// <param name="databases">Where they are stored.</param>
/// <param name="time">The clock.</param>
public sealed class GroupStore(IDbContextFactory<EaselDb> databases, TimeProvider time)
{
    private const int LongestName = 40;

    /// <summary>All groups, oldest first.</summary>
    public async Task<IReadOnlyList<Group>> ListAsync(CancellationToken cancellation = default)
    {
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        return await db.Groups.AsNoTracking().OrderBy(g => g.Id).ToListAsync(cancellation);
    }

    /// <summary>Makes a group.</summary>
    /// <exception cref="AccountException">The name is taken, or something about it cannot be.</exception>
    public async Task<Group> CreateAsync(string name, GroupChange change)
    {
        await using EaselDb db = await databases.CreateDbContextAsync();
        string checkedName = AccountNames.Check(name, LongestName);
        if (await db.Groups.AnyAsync(g => g.Name == checkedName))
        {
            throw new AccountException($"There is a group '{checkedName}' already. Change it with 'easel groups set'.");
        }

        var group = new Group { Name = checkedName, CreatedUtc = time.GetUtcNow().UtcDateTime };
        change.ApplyTo(group);
        db.Groups.Add(group);
        await db.SaveChangesAsync();
        return group;
    }

    /// <summary>Changes a group. Running servers take it up within seconds.</summary>
    /// <exception cref="AccountException">There is no such group, or something about the change cannot be.</exception>
    public async Task<Group> ChangeAsync(string name, GroupChange change)
    {
        await using EaselDb db = await databases.CreateDbContextAsync();
        Group group = await FindAsync(db, name.Trim());
        change.ApplyTo(group);
        await db.SaveChangesAsync();
        return group;
    }

    /// <summary>The group of a name.</summary>
    /// <exception cref="AccountException">There is none.</exception>
    internal static async Task<Group> FindAsync(EaselDb db, string name)
    {
        if (await db.Groups.FirstOrDefaultAsync(g => g.Name == name) is { } group)
        {
            return group;
        }

        List<string> names = await db.Groups.OrderBy(g => g.Id).Select(g => g.Name).ToListAsync();
        throw new AccountException($"There is no group '{name}'. Groups: {string.Join(", ", names)}.");
    }
}
