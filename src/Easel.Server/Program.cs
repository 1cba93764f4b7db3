using Easel.Server.Features.Errors;
using Easel.Server.Features.Files;
using Easel.Server.Features.Health;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Jobs;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Models;
using Easel.Server.Features.Plans;
using Easel.Server.Features.Records;
using Easel.Server.Hosting;

// Settings lie in the working folder, or else beside the program.
WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
});
builder.AddEasel();

WebApplication app = builder.Build();

// The database takes a second to get ready; the routes are laid out meanwhile.
Task data = Task.Run(app.PrepareDataAsync);
app.UseRequestIds();
app.UseRequestLogging();
app.UseErrorEnvelope();
app.MapHealth();
app.MapFiles();
RouteGroupBuilder api = app.MapGroup("/v1").RequireApiKey();
api.MapGroup("").LimitRequests().MapImages();
api.MapJobs();
api.MapPlans();
api.MapModels();

await data;
app.Run();
