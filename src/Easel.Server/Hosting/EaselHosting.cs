using Easel.Accounts;
using Easel.Server.Features.Files;
using Easel.Server.Features.Health;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Features.Images.Jobs;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Metrics;
using Easel.Server.Features.Moderation;
using Easel.Server.Features.Records;
using Easel.Server.Features.Reference;
using Easel.Studio;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Easel.Server.Hosting;

/// <summary>What the server is made of.</summary>
internal static class EaselHosting
{
    /// <summary>Of bodies without pictures; those of edits have their own limit.</summary>
    private const long LargestBody = 1 << 20;

    /// <summary>Bytes per second below which a body is given up.</summary>
    private const double SlowestUpload = 1000;

    private static readonly TimeSpan UploadGrace = TimeSpan.FromSeconds(5);

    /// <summary>Registers options, database, engine and queue.</summary>
    public static void AddEasel(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<EaselOptions>().BindConfiguration("Easel").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddDbContextFactory<EaselDb>((services, db) =>
            EaselDbFactory.Configure(db, services.GetRequiredService<IOptions<EaselOptions>>().Value.DataDirectory));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<KeyStore>();
        builder.Services.AddSingleton<GroupStore>();
        builder.Services.AddSingleton<RequestLedger>();
        builder.Services.AddSingleton<KeyBudgets>();
        builder.Services.AddSingleton<GroupLimits>();
        builder.Services.AddSingleton<RecordWriter>();
        builder.Services.AddHostedService(services => services.GetRequiredService<RecordWriter>());
        builder.Services.AddSingleton<DrawingQueue>();
        builder.Services.AddSingleton<ImageArtist>();
        builder.Services.AddSingleton<ResponseWriter>();
        builder.Services.AddLongWork();
        builder.Services.AddSingleton<UploadStore>();
        builder.Services.AddSingleton<UploadInspector>();
        builder.Services.AddSingleton<RequestReader>();
        builder.Services.AddFiles();
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddMeasuring();
        builder.Services.AddReference();
        builder.Services.AddSingleton(_ => new ImageEngine());
        builder.Services.AddSingleton<IImageEngine>(services => services.GetRequiredService<ImageEngine>());
        builder.Services.AddSingleton<ConfiguredModerator>();
        builder.Services.AddSingleton<IModerator>(services => services.GetRequiredService<ConfiguredModerator>());
        builder.Services.AddSingleton<IValidateOptions<EaselOptions>>(services => services.GetRequiredService<ConfiguredModerator>());
        builder.Services.AddHostedService<JudgementWarmup>();
        builder.Services.AddHostedService<EngineWarmup>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestUpload, UploadGrace);
        });
    }

    /// <summary>Creates folder and database, and the first key.</summary>
    public static async Task PrepareDataAsync(this WebApplication app)
    {
        EaselOptions options = app.Services.GetRequiredService<IOptions<EaselOptions>>().Value;
        Directory.CreateDirectory(options.DataDirectory);
        await using (EaselDb db = await app.Services.GetRequiredService<IDbContextFactory<EaselDb>>().CreateDbContextAsync())
        {
            await db.Database.MigrateAsync();
        }

        KeyStore keys = app.Services.GetRequiredService<KeyStore>();
        if (options.BootstrapKey is { } given)
        {
            await keys.EnsureAsync(given, "bootstrap", Group.DirectName);
        }
        else if (!await keys.AnyAsync())
        {
            string key = await keys.CreateAsync("first", Group.DirectName);
            app.Logger.LogInformation("Your API key (group Direct), shown only this once: {Key}", key);
        }
    }
}
