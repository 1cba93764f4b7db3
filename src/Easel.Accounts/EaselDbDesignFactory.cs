using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Easel.Accounts;

/// <summary>Lets <c>dotnet ef migrations add</c> make a context without starting the server.</summary>
internal sealed class EaselDbDesignFactory : IDesignTimeDbContextFactory<EaselDb>
{
    public EaselDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<EaselDb>().UseSqlite("Data Source=design.db").Options);
}
