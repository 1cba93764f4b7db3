using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Data;

/// <summary>The server's database.</summary>
/// <param name="options">Provider and connection.</param>
public sealed class EaselDb(DbContextOptions<EaselDb> options) : DbContext(options)
{
    /// <summary>API keys, hashed.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ApiKey>(key =>
        {
            key.Property(k => k.Name).HasMaxLength(100);
            key.Property(k => k.Hash).HasMaxLength(32);
            key.Property(k => k.Group).HasConversion<string>().HasMaxLength(40);
            key.HasIndex(k => k.Hash).IsUnique();
        });
    }
}
