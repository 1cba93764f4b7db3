using Microsoft.EntityFrameworkCore;

namespace Easel.Accounts;

/// <summary>The server's database.</summary>
/// <param name="options">Provider and connection.</param>
public sealed class EaselDb(DbContextOptions<EaselDb> options) : DbContext(options)
{
    /// <summary>Groups of keys.</summary>
    public DbSet<Group> Groups => Set<Group>();

    /// <summary>API keys, hashed.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>Answered requests.</summary>
    public DbSet<RequestRecord> Requests => Set<RequestRecord>();

    /// <summary>Files behind <c>url</c> results.</summary>
    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <summary>Requests that are answered later.</summary>
    public DbSet<ImageJob> Jobs => Set<ImageJob>();

    /// <summary>Answers kept for requests that are sent again.</summary>
    public DbSet<IdempotentRequest> IdempotentRequests => Set<IdempotentRequest>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Group>(group =>
        {
            group.Property(g => g.Name).HasMaxLength(40);
            group.HasIndex(g => g.Name).IsUnique();
            var shipped = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
            group.HasData(
                new Group { Id = 1, Name = Group.DefaultName, CreatedUtc = shipped },
                new Group { Id = 2, Name = Group.DirectName, AllowsMany = true, AllowsMask = true, CreatedUtc = shipped });
        });
        modelBuilder.Entity<ApiKey>(key =>
        {
            key.Property(k => k.Name).HasMaxLength(100);
            key.Property(k => k.Hash).HasMaxLength(32);
            key.Property(k => k.Hint).HasMaxLength(20);
            key.HasIndex(k => k.Hash).IsUnique();
            key.HasOne(k => k.Group).WithMany().HasForeignKey(k => k.GroupId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<RequestRecord>(record =>
        {
            record.HasIndex(r => r.RequestId).IsUnique();
            record.HasIndex(r => new { r.KeyId, r.TimeUtc });
        });
        modelBuilder.Entity<StoredFile>(file => file.HasIndex(f => f.ExpiresUtc));
        modelBuilder.Entity<ImageJob>(job =>
        {
            job.Property(j => j.State).HasConversion<string>().HasMaxLength(20);
            job.HasIndex(j => new { j.State, j.CreatedUtc });
        });
        modelBuilder.Entity<IdempotentRequest>(request =>
        {
            request.Property(r => r.Value).HasMaxLength(255);
            request.Property(r => r.BodyHash).HasMaxLength(32);
            request.HasIndex(r => new { r.KeyId, r.Value }).IsUnique();
        });
    }
}
